import type { Tx } from '~/data/prisma.server'
import type { Seen } from '~/domain/call-up'

type Keeping = {
  readonly eventId: string
  readonly from: Seen
  readonly to: Seen
  readonly place: string
  readonly now: Date
}

/** Writes what became of one number, only from what it was; false when it is not that any more. */
export async function keepCall(tx: Tx, { eventId, from, to, place, now }: Keeping): Promise<boolean> {
  const { number } = from
  const was = { eventId, number, state: from.state, times: from.times }
  if (to.state === 'waiting') return (await tx.callUp.deleteMany({ where: was })).count === 1
  const calls = to.times > from.times
  if (from.state === 'waiting') {
    const data = { eventId, number, place, state: to.state, times: to.times, calledAt: now, at: now }
    // unique per event and number: whoever comes second is undone with his whole change
    await tx.callUp.create({ data, select: { id: true } })
    return true
  }
  const data = { state: to.state, times: to.times, at: now, ...(calls && { place, calledAt: now }) }
  return (await tx.callUp.updateMany({ where: was, data })).count === 1
}
