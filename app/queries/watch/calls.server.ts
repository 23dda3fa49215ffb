import { callFacts } from '~/data/call-facts.server'
import { db } from '~/data/prisma.server'
import { callPhase, callQueue, type CallsView } from '~/domain/call-up'
import { callsTopic, type Told } from '~/realtime/protocol'
import { revisionOf } from '../revision.server'

/**
 * 叫号屏 as anybody may see it, with the revision it is at least as new as; null for an event that is not there or still
 * a draft. Before the second seal and after the lock it is empty. Holds blind numbers and places only.
 */
export async function publicCalls(eventCode: string): Promise<Told<CallsView> | null> {
  const revision = await revisionOf(callsTopic(eventCode))
  const event = await db().event.findFirst({
    where: { code: eventCode, NOT: { stage: 'draft' } },
    select: { id: true, code: true, name: true, group: true, season: { select: { name: true } } },
  })
  const facts = event && (await callFacts(db(), event.id))
  if (!event || !facts) return null
  const { code, name, group, season } = event
  const phase = callPhase(facts.stage)
  const open = phase === 'open'
  const { now, waiting, present, seats } = callQueue(open ? facts.seats : [], open ? facts.calls : [])
  const times = open ? facts.calls.map(({ at }) => at).sort() : []
  return {
    revision,
    view: {
      event: { code, name, group, season: season.name },
      phase,
      now: now.map(({ number, place, times, calledAt: at }) => ({ number, place, times, at })),
      waiting: waiting.map(({ number }) => number),
      missed: waiting.flatMap(({ number, state }) => (state === 'missed' ? [number] : [])),
      present: present.map(({ number, place }) => ({ number, place })),
      seats,
      asOf: times.at(-1) ?? null,
    },
  }
}
