import type { Stage } from '~/domain/stage'

type Entered = { readonly eventId: string; readonly status: string; readonly _count: number }

/** 参赛人数: who is approved; until the review is over also who waits for it. */
export function enteredIn(entered: readonly Entered[], eventId: string, stage: Stage): number {
  const waiting = stage === 'registration' || stage === 'review'
  return entered
    .filter((one) => one.eventId === eventId && (waiting || one.status === 'approved'))
    .reduce((sum, one) => sum + one._count, 0)
}
