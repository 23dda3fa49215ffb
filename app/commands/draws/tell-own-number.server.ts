import { openMapping } from '~/data/seal.server'
import { write } from '~/data/write.server'
import { composeLayers } from '~/domain/draw'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { isStage, reached } from '~/domain/stage'
import { ok, refuse } from '~/kit/result'

type Asking = {
  readonly entryId: string
  readonly applicantId: string
  readonly by: Stamp
  readonly now: Date
}

type OwnNumber = { readonly seat: string }

/**
 * 告知本人赛位号: the one number of the one entry this applicant registered, from the second seal on (rule 2.4). That he
 * asked is journaled; the number is not, so that the journal never holds both.
 */
export async function tellOwnNumber({ entryId, applicantId, by, now }: Asking) {
  return write<OwnNumber, CommonRefusal>(async (tx, { journal }) => {
    const entry = await tx.entry.findFirst({
      where: { id: entryId, applicantId, status: 'approved' },
      select: { id: true, attendance: true, eventId: true, event: { select: { stage: true } } },
    })
    if (!entry) return refuse({ code: 'no-such', what: 'entry' })
    const { stage } = entry.event
    if (!isStage(stage) || !reached(stage, 'second-seal'))
      return refuse({ code: 'wrong-stage', stage, needed: 'second-seal' })
    if (entry.attendance !== 'present') return refuse({ code: 'no-such', what: 'seat' })
    const one = await openMapping(tx, entry.eventId, 1)
    const two = await openMapping(tx, entry.eventId, 2)
    const whole = one && two ? composeLayers(one.mapping, two.mapping) : null
    const seat = whole?.find(([id]) => id === entryId)?.[1]
    if (!seat) return refuse({ code: 'no-such', what: 'seat' })
    journal({
      chain: entry.eventId,
      by,
      at: now,
      act: 'draws/tell-own-number',
      subject: 'entry',
      subjectId: entryId,
    })
    return ok({ seat })
  })
}
