import { reason, type Reason } from './reason'

export interface Candidate {
  readonly key: string
  readonly rank: number
  readonly ageOk: boolean
  readonly willing: boolean
  readonly healthy: boolean
  readonly inOtherCamp: boolean
  /** What separates a tie in rank, smaller first: the tie chain's place or a camp test's; absent while undecided. */
  readonly tieKey?: number
}

interface Placed {
  readonly key: string
  readonly reasons: readonly Reason[]
}

/** 遴选结果: `undecided` names everybody of a tie nothing separates, for `places` places; `vacant` found nobody. */
export type Selection = {
  readonly outcome: 'decided' | 'undecided'
  readonly selected: readonly Placed[]
  readonly passedOver: readonly Placed[]
  readonly undecided: { readonly candidates: readonly Placed[]; readonly places: number } | null
  readonly vacant: number
}

/** 名额边缘: who is certainly in, certainly out, and who is tied across the edge for `room` places. */
export interface Cut<C> {
  readonly inside: readonly C[]
  readonly edge: readonly C[]
  readonly outside: readonly C[]
  readonly room: number
}

/** Cuts candidates, best first by `compare`, after `places`: a tie across the edge is never split silently (rule 4). */
export function cutAt<C>(places: number, candidates: readonly C[], compare: (a: C, b: C) => number): Cut<C> {
  const order = [...candidates].sort(compare)
  const [last, next] = [order[places - 1], order[places]]
  const split = last !== undefined && next !== undefined && compare(last, next) === 0
  if (!split) return { inside: order.slice(0, places), edge: [], outside: order.slice(places), room: 0 }
  const inside = order.filter((each) => compare(each, last) < 0)
  const edge = order.filter((each) => compare(each, last) === 0)
  return {
    inside,
    edge,
    outside: order.filter((each) => compare(each, last) > 0),
    room: places - inside.length,
  }
}

function hindrances({ rank, ageOk, willing, healthy, inOtherCamp }: Candidate): Reason[] {
  const why: Reason[] = []
  if (!ageOk) why.push(reason('quota-over-age', { rank }))
  if (!willing) why.push(reason('quota-declined', { rank }))
  if (!healthy) why.push(reason('quota-health', { rank }))
  if (inOtherCamp) why.push(reason('quota-other-camp', { rank }))
  return why
}

// A tie is separated only when everybody in it has a key: a missing one is not a worst one.
function byRankAndKey(eligible: readonly Candidate[]): (a: Candidate, b: Candidate) => number {
  const open = new Set(eligible.filter(({ tieKey }) => tieKey === undefined).map(({ rank }) => rank))
  return (a, b) => a.rank - b.rank || (open.has(a.rank) ? 0 : (a.tieKey ?? 0) - (b.tieKey ?? 0))
}

/**
 * 省级遴选: who is sent to the province for `quota` places (rule 4): by rank among those of age, willing, healthy and in
 * no other camp; who cannot go is passed over with the reasons and the next in rank moves up (递补). A tie at the edge is
 * decided by `tieKey`; where that is missing or equal nobody of the tie is selected and the outcome is 'undecided'.
 * Throws on a quota that is no whole number and on a key given twice.
 */
export function selectForProvince(given: {
  readonly quota: number
  readonly candidates: readonly Candidate[]
}): Selection {
  const { quota, candidates } = given
  if (!Number.isSafeInteger(quota) || quota < 0) throw new RangeError(`a quota of ${quota}`)
  if (new Set(candidates.map(({ key }) => key)).size !== candidates.length)
    throw new RangeError('a key stands twice')
  const hindered = candidates.flatMap((each) => {
    const reasons = hindrances(each)
    return reasons.length > 0 ? [{ key: each.key, rank: each.rank, reasons }] : []
  })
  const eligible = candidates.filter(({ key }) => !hindered.some((each) => each.key === key))
  const { inside, edge, outside, room } = cutAt(quota, eligible, byRankAndKey(eligible))
  const movedUp = (candidate: Candidate) => {
    const ahead = hindered.filter(({ rank }) => rank <= candidate.rank).length
    const place = inside.indexOf(candidate) + 1
    return place + ahead > quota ? ahead : 0
  }
  const splitTie = ({ rank }: Candidate) =>
    inside.some((each) => each.rank === rank) && outside.some((each) => each.rank === rank)
      ? [reason('quota-tie-decided', { rank })]
      : []
  const selected = inside.map((each): Placed => {
    const { key, rank } = each
    const ahead = movedUp(each)
    const why =
      ahead > 0 ? reason('quota-moved-up', { rank, quota, ahead }) : reason('quota-by-rank', { rank, quota })
    return { key, reasons: [why, ...splitTie(each)] }
  })
  const full = outside.map((each): Placed => {
    const { key, rank } = each
    return { key, reasons: [reason('quota-full', { rank, quota }), ...splitTie(each)] }
  })
  const open = edge.map(({ key, rank }): Placed => {
    return { key, reasons: [reason('quota-tie-open', { rank, tied: edge.length, places: room })] }
  })
  return {
    outcome: open.length > 0 ? 'undecided' : 'decided',
    selected,
    passedOver: [...hindered.map(({ key, reasons }) => ({ key, reasons })), ...full],
    undecided: open.length > 0 ? { candidates: open, places: room } : null,
    vacant: quota - inside.length - room,
  }
}
