import { CALL_STATES, type Call, type CallSeat } from '~/domain/call-up'
import { isStage, type Stage } from '~/domain/stage'
import type { Tx } from './prisma.server'

const columns = {
  code: true,
  stage: true,
  seats: { select: { code: true, outcome: true }, orderBy: { code: 'asc' } },
  calls: { select: { number: true, place: true, state: true, times: true, calledAt: true, at: true } },
} as const

type CallFacts = {
  readonly code: string
  readonly stage: Stage
  readonly seats: readonly CallSeat[]
  readonly calls: readonly Call[]
}

/** 叫号 of one event: its blind seats and this round's calls; nobody's entry is read. Null: there is no such event. */
export async function callFacts(tx: Tx, eventId: string): Promise<CallFacts | null> {
  const event = await tx.event.findUnique({ where: { id: eventId }, select: columns })
  if (!event || !isStage(event.stage)) return null
  const { code, stage, seats } = event
  const calls = event.calls.flatMap(({ calledAt, at, state: stored, ...call }): Call[] => {
    const state = CALL_STATES.find((one) => one === stored)
    return state ? [{ ...call, state, calledAt: calledAt.toISOString(), at: at.toISOString() }] : []
  })
  return { code, stage, seats, calls }
}
