import type { Phase } from './stage'

interface Scheduled {
  readonly phase: Phase
  readonly startsAt: string
  readonly publishedAt: string | null
}

/** How many of each kind the head of the season page names. */
const NAMED = 3

/**
 * 现在看什么: what is going on in a season: events being contested or marked, the next ones by their day, and those whose
 * results came out last. An event stands in one list only.
 */
export function seasonNow<Event extends Scheduled>(events: readonly Event[]) {
  const byDay = [...events].sort((a, b) => (a.startsAt < b.startsAt ? -1 : a.startsAt > b.startsAt ? 1 : 0))
  const newest = (a: Event, b: Event) => ((a.publishedAt ?? '') < (b.publishedAt ?? '') ? 1 : -1)
  return {
    on: byDay.filter(
      ({ phase, publishedAt }) =>
        phase === 'blind' || phase === 'judge' || (phase === 'publish' && publishedAt === null),
    ),
    next: byDay.filter(({ phase }) => phase === 'prepare').slice(0, NAMED),
    published: byDay
      .filter(({ publishedAt }) => publishedAt !== null)
      .sort(newest)
      .slice(0, NAMED),
  }
}
