import { reached, type Stage } from '~/domain/stage'

type OnNow = { readonly stage: Stage; readonly startsAt: string }

/** 正在进行: from the check-in until the results are announced. */
export function isRunning({ stage }: OnNow): boolean {
  return reached(stage, 'check-in') && !reached(stage, 'announced')
}

/** What is on now, then what comes, then what is over; within each in the order they start, what is over backwards. */
export function nowFirst<T extends OnNow>(events: readonly T[]): readonly T[] {
  const early = [...events].sort((a, b) => a.startsAt.localeCompare(b.startsAt))
  const over = early.filter(({ stage }) => reached(stage, 'announced'))
  const coming = early.filter((event) => !isRunning(event) && !reached(event.stage, 'announced'))
  return [...early.filter(isRunning), ...coming, ...over.reverse()]
}
