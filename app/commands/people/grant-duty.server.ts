import type { Tx } from '~/data/prisma.server'
import { write } from '~/data/write.server'
import type { AccountRefusal } from '~/domain/account'
import { canHold, isDuty, type Duty, type DutyRefusal, type Grant } from '~/domain/duty'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { ok, refuse } from '~/kit/result'
import { controlTopic } from '~/realtime/protocol'

type Granting = {
  readonly accountId: string
  readonly duty: Duty
  /** the event's code; null: everywhere */
  readonly eventCode: string | null
  readonly by: Stamp
  readonly now: Date
}

type GrantRefusal = DutyRefusal | AccountRefusal | CommonRefusal

/** 授予职责: refuses what the separation of duties keeps apart (rule 2.2), and every change to one's own duties. */
export async function grantDuty({ accountId, duty, eventCode, by, now }: Granting) {
  return write<void, GrantRefusal>(async (tx, { journal, touch }) => {
    if (accountId === by.id) return refuse({ code: 'people-oneself' })
    const account = await tx.account.findUnique({
      where: { id: accountId },
      select: { disabledAt: true, duties: { select: { duty: true, eventId: true } } },
    })
    if (!account) return refuse({ code: 'no-such', what: 'account' })
    if (account.disabledAt) return refuse({ code: 'account-disabled' })
    const event =
      eventCode === null
        ? null
        : await tx.event.findUnique({ where: { code: eventCode }, select: { id: true } })
    if (eventCode !== null && !event) return refuse({ code: 'no-such-event' })
    const eventId = event?.id ?? null
    const held = account.duties.flatMap((grant) =>
      isDuty(grant.duty) ? [{ duty: grant.duty, eventId: grant.eventId }] : [],
    )
    const fits = canHold(held, { duty, eventId })
    if (!fits.ok) return fits
    const past = canHold(await doneBefore(tx, accountId), { duty, eventId })
    if (!past.ok && past.refusal.code === 'duty-conflict') return past
    await tx.dutyGrant.create({ data: { accountId, duty, eventId, createdAt: now }, select: { id: true } })
    journal({
      chain: eventId ?? 'house',
      by,
      at: now,
      act: 'people/grant-duty',
      subject: 'account',
      subjectId: accountId,
      after: { duty, eventCode },
    })
    if (eventCode !== null) touch(controlTopic(eventCode))
    return ok()
  })
}

/** A duty withdrawn after it was used still binds: who sealed one layer may neither seal the other nor judge. */
async function doneBefore(tx: Tx, accountId: string): Promise<Grant[]> {
  const layers = await tx.sealedLayer.findMany({
    where: { officerId: accountId },
    select: { layer: true, eventId: true },
  })
  const seats = await tx.panelSeat.findMany({
    where: { accountId, sheets: { some: {} } },
    select: { eventId: true },
  })
  return [
    ...layers.map(({ layer, eventId }): Grant => ({ duty: layer === 1 ? 'draw-one' : 'draw-two', eventId })),
    ...seats.map(({ eventId }): Grant => ({ duty: 'judge', eventId })),
  ]
}
