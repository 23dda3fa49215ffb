import { callFacts } from '~/data/call-facts.server'
import { db } from '~/data/prisma.server'
import { callPhase, callQueue } from '~/domain/call-up'

/** 叫号台: this round's queue for who calls, blind numbers only, and how many calls there are to begin a new round from. */
export async function callDesk(eventId: string) {
  const facts = await callFacts(db(), eventId)
  if (!facts) return null
  const { stage, seats, calls } = facts
  return { phase: callPhase(stage), calls: calls.length, ...callQueue(seats, calls) }
}
