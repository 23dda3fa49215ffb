import { reason, type Reason } from './reason'
import type { TieKey } from './rulebook'

/** 成绩状态: only 'ok' and 'dnf' (中途退赛, marked as it stands) are ranked (rule 2.5). */
export const OUTCOMES = ['ok', 'absent', 'dnf', 'dsq', 'void'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface RankInput {
  readonly key: string
  readonly totalHundredths: number | null
  readonly modules: Readonly<Record<string, number>>
  readonly minutes: number | null
  readonly outcome: Outcome
}

export interface Ranked {
  readonly key: string
  readonly rank: number | null
  readonly totalHundredths: number | null
  readonly decidedBy: Reason
}

type Rankable = RankInput & { readonly totalHundredths: number }

// Positive: a comes after b. A missing time or module ranks after any recorded one (rule 2.6).
function compareKey(a: RankInput, b: RankInput, key: TieKey): number {
  if (key === 'minutes') {
    if (a.minutes === b.minutes) return 0
    if (a.minutes === null) return 1
    return b.minutes === null ? -1 : a.minutes - b.minutes
  }
  const code = key.slice('module:'.length)
  return (b.modules[code] ?? -1) - (a.modules[code] ?? -1)
}

function firstDifference(chain: readonly TieKey[], a: RankInput, b: RankInput): TieKey | undefined {
  return chain.find((key) => compareKey(a, b, key) !== 0)
}

function compare(chain: readonly TieKey[], a: Rankable, b: Rankable): number {
  if (a.totalHundredths !== b.totalHundredths) return b.totalHundredths - a.totalHundredths
  const key = firstDifference(chain, a, b)
  return key ? compareKey(a, b, key) : 0
}

function separatedBy(key: TieKey, own: RankInput, other: RankInput): Reason {
  if (key === 'minutes') {
    return reason('rank-by-minutes', { minutes: own.minutes, otherMinutes: other.minutes })
  }
  const module = key.slice('module:'.length)
  return reason('rank-by-module', {
    module,
    hundredths: own.modules[module] ?? null,
    otherHundredths: other.modules[module] ?? null,
  })
}

// Told against the neighbour above when the totals are equal, else against the one below, else by total alone.
function whyAlone(
  chain: readonly TieKey[],
  own: Rankable,
  neighbours: readonly (Rankable | undefined)[],
): Reason {
  const rival = neighbours.find((other) => other?.totalHundredths === own.totalHundredths)
  const key = rival && firstDifference(chain, own, rival)
  return key
    ? separatedBy(key, own, rival)
    : reason('rank-by-total', { totalHundredths: own.totalHundredths })
}

function unranked(entry: RankInput): Ranked {
  const ranks = entry.outcome === 'ok' || entry.outcome === 'dnf'
  const decidedBy = ranks ? reason('not-marked') : reason('not-ranked', { outcome: entry.outcome })
  return { key: entry.key, rank: null, totalHundredths: entry.totalHundredths, decidedBy }
}

function isRankable(entry: RankInput): entry is Rankable {
  return entry.totalHundredths !== null && (entry.outcome === 'ok' || entry.outcome === 'dnf')
}

/**
 * 排名: competition ranking 1,2,2,4 by the published total in hundredths, then the tie chain; what the chain cannot
 * separate shares a rank, never decided by name, id or order of arrival (rules 2.6, 6). Absent, disqualified and void
 * entries get rank null and come last. Each row says what decided it.
 */
export function rankEntries(
  rule: { readonly tieChain: readonly TieKey[] },
  entries: readonly RankInput[],
): Ranked[] {
  const chain = rule.tieChain
  // Equal entries keep one printed order whatever order they came in; their rank is the same.
  const byKey = [...entries].sort((a, b) => (a.key < b.key ? -1 : 1))
  const sorted = byKey.filter(isRankable).sort((a, b) => compare(chain, a, b))
  const ranked = sorted.map((own): Ranked => {
    const group = sorted.filter((other) => compare(chain, own, other) === 0)
    const above = sorted.filter((other) => compare(chain, other, own) < 0)
    const below = sorted[above.length + group.length]
    const rank = above.length + 1
    const decidedBy =
      group.length > 1
        ? reason('rank-shared', { rank, count: group.length })
        : whyAlone(chain, own, [above.at(-1), below])
    return { key: own.key, rank, totalHundredths: own.totalHundredths, decidedBy }
  })
  return [...ranked, ...byKey.filter((entry) => !isRankable(entry)).map(unranked)]
}
