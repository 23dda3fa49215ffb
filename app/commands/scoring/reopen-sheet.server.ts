import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { ok, refuse } from '~/kit/result'
import { boardTopic, controlTopic, WATCH_TOPIC } from '~/realtime/protocol'

const sheetForReopening = {
  status: true,
  digest: true,
  totalHundredths: true,
  seat: { select: { code: true } },
  event: { select: { code: true, stage: true } },
} as const

type Reopening = {
  readonly eventId: string
  readonly sheetId: string
  readonly reason: string
  readonly by: Stamp
  readonly now: Date
}

/**
 * 重开评分表: the chief judge (裁判长) voids one signature with a reason; the marks stay, the judge signs again (rule 1.4).
 * Refuses once the event is past 小组签字. A team that had signed goes back to marking.
 */
export async function reopenSheet({ eventId, sheetId, reason, by, now }: Reopening) {
  return write<void, ScoringRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const sheet = await tx.sheet.findFirst({ where: { id: sheetId, eventId }, select: sheetForReopening })
    if (!sheet) return refuse({ code: 'no-such', what: 'sheet' })
    const { code, stage } = sheet.event
    if (stage !== 'marking' && stage !== 'team-signed')
      return refuse({ code: 'wrong-stage', stage, needed: 'marking' })
    const reopened = await tx.sheet.updateMany({
      where: { id: sheetId, status: 'signed' },
      data: {
        status: 'open',
        signedAt: null,
        digest: null,
        totalHundredths: null,
        revision: { increment: 1 },
      },
    })
    if (reopened.count === 0) return refuse({ code: 'sheet-not-signed' })
    if (stage === 'team-signed') {
      await tx.event.updateMany({ where: { id: eventId, stage }, data: { stage: 'marking', stageAt: now } })
      touch(WATCH_TOPIC)
    }
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'scoring/reopen-sheet',
      subject: 'sheet',
      subjectId: sheetId,
      reason,
      before: { seat: sheet.seat.code, digest: sheet.digest, totalHundredths: sheet.totalHundredths, stage },
      after: { status: 'open', stage: 'marking' },
    })
    touch(boardTopic(code))
    touch(controlTopic(code))
    return ok()
  })
}
