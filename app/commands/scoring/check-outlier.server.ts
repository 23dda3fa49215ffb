import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { ok, refuse } from '~/kit/result'
import { controlTopic } from '~/realtime/protocol'

const SHORTEST_NOTE = 2

const sheetForChecking = {
  status: true,
  totalHundredths: true,
  seat: { select: { code: true } },
  module: { select: { code: true } },
  judge: { select: { seatNo: true } },
  event: { select: { code: true } },
} as const

type Checking = {
  readonly eventId: string
  readonly sheetId: string
  /** what the chief judge found, at least two characters */
  readonly note: string
  readonly by: Stamp
  readonly now: Date
}

/**
 * 核对离群: the chief judge (裁判长) has looked at a signed sheet far from its panel and writes what he found; the marks
 * stay as they are. A later note takes the place of an earlier one, which the ledger keeps.
 */
export async function checkOutlier({ eventId, sheetId, note, by, now }: Checking) {
  if ([...note].length < SHORTEST_NOTE) throw new RangeError('a note says something')
  return write<void, ScoringRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const sheet = await tx.sheet.findFirst({ where: { id: sheetId, eventId }, select: sheetForChecking })
    if (!sheet) return refuse({ code: 'no-such', what: 'sheet' })
    if (sheet.status !== 'signed') return refuse({ code: 'sheet-not-signed' })
    const checked = { note, byId: by.id, byName: by.name, at: now }
    await tx.outlierCheck.upsert({
      where: { sheetId },
      create: { sheetId, ...checked },
      update: checked,
      select: { sheetId: true },
    })
    const { seat, module, judge, totalHundredths, event } = sheet
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'scoring/check-outlier',
      subject: 'sheet',
      subjectId: sheetId,
      reason: note,
      after: { seat: seat.code, module: module.code, judge: judge.seatNo, totalHundredths },
    })
    touch(controlTopic(event.code))
    return ok()
  })
}
