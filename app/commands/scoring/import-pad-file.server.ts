import { createHash } from 'node:crypto'
import { padFileKey } from '~/data/pad-file-key.server'
import { db } from '~/data/prisma.server'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { openPadFile, readPadFile } from '~/files/open-pad-file.server'
import { ok, refuse, type Result } from '~/kit/result'
import { landTaps, type Landed } from './land-taps.server'

type Importing = {
  readonly eventId: string
  readonly bytes: Uint8Array
  readonly by: Stamp
  readonly now: Date
}

export type PadFileReport = {
  readonly seatNo: number
  readonly made: string
  readonly sha256: string
  readonly taps: readonly Landed[]
}

/**
 * 导入平板导出文件: every tap of one judge's tablet, in the order made, as if it had arrived by itself; a second import
 * changes nothing. Refuses a file of another event ('pad-file-other-event'), one that is none ('pad-file-unreadable'), and
 * one that was changed or sealed for another seat ('pad-file-tampered'). Conflicts are left for the judge to settle.
 */
export async function importPadFile({
  eventId,
  bytes,
  by,
  now,
}: Importing): Promise<Result<PadFileReport, ScoringRefusal | CommonRefusal>> {
  const event = await db().event.findUnique({ where: { id: eventId }, select: { code: true } })
  if (!event) return refuse({ code: 'no-such', what: 'event' })
  const file = readPadFile(bytes)
  if (!file.ok) return file
  const { panelSeatId, seatNo, made } = file.value
  if (file.value.event !== event.code)
    return refuse({ code: 'pad-file-other-event', event: file.value.event })
  const seat = await db().panelSeat.findFirst({
    where: { id: panelSeatId, eventId },
    select: { accountId: true, sheets: { select: { id: true } } },
  })
  const body = seat && openPadFile(file.value, padFileKey(panelSeatId, eventId))
  if (!body) return refuse({ code: 'pad-file-tampered' })
  if (!body.ok) return body
  const { holder, taps } = body.value
  const { accountId } = seat
  const sheets = new Set(seat.sheets.map((sheet) => sheet.id))
  const landed = await landTaps({ accountId, holder, taps, sheets, by, now })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const count = (became: Landed['became']) => landed.filter((one) => one.became === became).length
  return write(async (_tx, { journal }) => {
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'bench/import-pad-file',
      subject: 'panel-seat',
      subjectId: panelSeatId,
      after: {
        ...{ judge: seatNo, made, sha256, taps: landed.length, taken: count('taken') },
        ...{ known: count('known'), conflicts: count('conflict'), refused: count('refused') },
      },
    })
    return ok({ seatNo, made, sha256, taps: landed })
  })
}
