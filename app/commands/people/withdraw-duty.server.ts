import { write } from '~/data/write.server'
import type { AccountRefusal } from '~/domain/account'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { controlTopic } from '~/realtime/protocol'

type Withdrawing = {
  readonly accountId: string
  readonly grantId: string
  readonly reason: string
  readonly by: Stamp
  readonly now: Date
}

/** 收回职责: holds from the next request. A judge first leaves the panel, with its reason; oneself is refused. */
export async function withdrawDuty({ accountId, grantId, reason, by, now }: Withdrawing) {
  return write<void, AccountRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    if (accountId === by.id) return refuse({ code: 'people-oneself' })
    const grant = await tx.dutyGrant.findFirst({
      where: { id: grantId, accountId },
      select: { duty: true, eventId: true, event: { select: { code: true, name: true } } },
    })
    if (!grant) return refuse({ code: 'no-such', what: 'duty' })
    const { duty, eventId, event } = grant
    const seated =
      duty === 'judge' && eventId !== null
        ? await tx.panelSeat.findFirst({ where: { accountId, eventId, leftAt: null }, select: { id: true } })
        : null
    if (seated) return refuse({ code: 'people-on-panel', event: event?.name ?? '' })
    await tx.dutyGrant.delete({ where: { id: grantId }, select: { id: true } })
    journal({
      chain: eventId ?? 'house',
      by,
      at: now,
      act: 'people/withdraw-duty',
      subject: 'account',
      subjectId: accountId,
      reason,
      before: { duty, eventCode: event?.code ?? null },
    })
    if (event) touch(controlTopic(event.code))
    return ok()
  })
}
