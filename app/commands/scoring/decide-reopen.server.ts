import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { ok, refuse } from '~/kit/result'
import { benchTopic, boardTopic, controlTopic, WATCH_TOPIC } from '~/realtime/protocol'
import { openAgain } from './open-again.server'
import { REOPEN_STAGES } from './seat-stages'

const requestForDeciding = {
  status: true,
  reason: true,
  askedById: true,
  askedByName: true,
  askedAt: true,
  sheet: {
    select: {
      id: true,
      digest: true,
      totalHundredths: true,
      seat: { select: { code: true } },
      module: { select: { code: true } },
      event: { select: { code: true, stage: true } },
    },
  },
} as const

type Deciding = {
  readonly eventId: string
  readonly requestId: string
  readonly verdict: 'confirm' | 'reject'
  readonly note: string
  readonly by: Stamp
  readonly now: Date
}

/**
 * 第二人确认重开: another person than the one who asked confirms or rejects (rule 1.4). Confirmed, every signature of the
 * sheet is voided by name, the marks stay, the judge signs again, and a team that had signed goes back to marking.
 * Refuses 'second-is-first', a request already decided, and a confirmation once the event is past 小组签字.
 */
export async function decideReopen({ eventId, requestId, verdict, note, by, now }: Deciding) {
  return write<void, ScoringRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const where = { id: requestId, eventId }
    const request = await tx.reopenRequest.findFirst({ where, select: requestForDeciding })
    if (!request) return refuse({ code: 'no-such', what: 'request' })
    if (request.status !== 'waiting') return refuse({ code: 'changed-meanwhile' })
    if (request.askedById === by.id) return refuse({ code: 'second-is-first' })
    const { sheet, reason } = request
    const { code, stage } = sheet.event
    await tx.reopenRequest.update({
      where: { id: requestId },
      data: {
        status: verdict === 'confirm' ? 'done' : 'rejected',
        secondId: by.id,
        secondName: by.name,
        decidedAt: now,
        note,
      },
      select: { id: true },
    })
    const asked = { id: request.askedById, name: request.askedByName, at: request.askedAt.toISOString() }
    const place = { request: requestId, seat: sheet.seat.code, module: sheet.module.code, asked }
    const second = { second: { id: by.id, name: by.name }, note }
    const entry = { chain: eventId, by, at: now, subject: 'sheet', subjectId: sheet.id, reason }
    touch(controlTopic(code))
    if (verdict === 'reject') {
      journal({ ...entry, act: 'scoring/reject-reopen', after: { ...place, ...second } })
      return ok()
    }
    if (!REOPEN_STAGES.includes(stage)) return refuse({ code: 'wrong-stage', stage, needed: 'marking' })
    const voided = await openAgain(tx, sheet.id, reason, now)
    if (!voided) return refuse({ code: 'sheet-not-signed' })
    if (stage === 'team-signed') {
      await tx.event.updateMany({ where: { id: eventId, stage }, data: { stage: 'marking', stageAt: now } })
      touch(WATCH_TOPIC)
    }
    const { digest, totalHundredths } = sheet
    journal({
      ...entry,
      act: 'scoring/reopen-sheet',
      before: { seat: sheet.seat.code, digest, totalHundredths, stage },
      after: { status: 'open', stage: 'marking', ...place, ...second, voided },
    })
    touch(boardTopic(code))
    touch(benchTopic(code))
    return ok()
  })
}
