import { db } from '../../../app/data/prisma.server'

/** Where events of invented people come from: what is created in a browser carries the browser's name instead. */
const INVENTED = 'seed'
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

export type GuardRefusal =
  | { readonly code: 'not-loopback'; readonly host: string }
  | { readonly code: 'no-such-event'; readonly event: string }
  | { readonly code: 'real-event'; readonly event: string; readonly by: string }

/**
 * 防误评: null when the robot may mark this event. Its ledger must begin with an act of the demonstration or of a rehearsal,
 * never of a person at a browser; a server elsewhere than on this machine must have had the event named for rehearsal.
 */
export async function refusesToMark(
  origin: string,
  eventCode: string,
  named: boolean,
): Promise<GuardRefusal | null> {
  const host = new URL(origin).hostname
  if (!LOOPBACK.has(host) && !named) return { code: 'not-loopback', host }
  const event = await db().event.findUnique({ where: { code: eventCode }, select: { id: true } })
  if (!event) return { code: 'no-such-event', event: eventCode }
  const first = await db().journalEntry.findFirst({
    where: { chain: event.id },
    orderBy: { seq: 'asc' },
    select: { act: true, device: true, actorName: true },
  })
  const invented = first?.act === 'event/create-event' && first.device === INVENTED
  return invented ? null : { code: 'real-event', event: eventCode, by: first?.actorName ?? '' }
}
