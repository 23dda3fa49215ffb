import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { ok, refuse } from '~/kit/result'
import { controlTopic } from '~/realtime/protocol'
import { REOPEN_STAGES } from './seat-stages'

const sheetForAsking = {
  status: true,
  seat: { select: { code: true } },
  module: { select: { code: true } },
  judge: { select: { seatNo: true } },
  event: { select: { code: true, stage: true } },
  reopenings: { where: { status: 'waiting' }, select: { id: true } },
} as const

type Asking = {
  readonly eventId: string
  readonly sheetId: string
  readonly reason: string
  readonly by: Stamp
  readonly now: Date
}

/**
 * 申请重开: the chief judge (裁判长) asks for a signed sheet to be opened again, with a reason; nothing changes until a
 * second person confirms (rule 1.4). Refuses an unsigned sheet, one that waits already, and once the event is past
 * 小组签字.
 */
export async function askReopen({ eventId, sheetId, reason, by, now }: Asking) {
  return write<{ readonly requestId: string }, ScoringRefusal | CommonRefusal>(
    async (tx, { journal, touch }) => {
      const sheet = await tx.sheet.findFirst({ where: { id: sheetId, eventId }, select: sheetForAsking })
      if (!sheet) return refuse({ code: 'no-such', what: 'sheet' })
      const { code, stage } = sheet.event
      if (!REOPEN_STAGES.includes(stage)) return refuse({ code: 'wrong-stage', stage, needed: 'marking' })
      if (sheet.status !== 'signed') return refuse({ code: 'sheet-not-signed' })
      if (sheet.reopenings.length > 0) return refuse({ code: 'reopen-waiting' })
      const asked = { askedById: by.id, askedByName: by.name, askedAt: now }
      const { id: requestId } = await tx.reopenRequest.create({
        data: { eventId, sheetId, reason, ...asked },
        select: { id: true },
      })
      journal({
        chain: eventId,
        by,
        at: now,
        act: 'scoring/ask-reopen',
        subject: 'sheet',
        subjectId: sheetId,
        reason,
        after: {
          request: requestId,
          seat: sheet.seat.code,
          module: sheet.module.code,
          judge: sheet.judge.seatNo,
        },
      })
      touch(controlTopic(code))
      return ok({ requestId })
    },
  )
}
