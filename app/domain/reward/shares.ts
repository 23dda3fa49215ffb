import { ok, refuse, type Result } from '../../kit/result'
import { divideDown } from '../exact'
import type { RewardOffer } from '../reward'

const WHOLE = 10_000

/** One person's part of a plan; 10,000 basis points are the whole. `person` is what tells two people apart. */
export interface PlannedShare {
  readonly person: string
  readonly basisPoints: number
}

export interface PersonShare {
  readonly person: string
  readonly amountFen: number
}

export type ShareRefusal =
  | { code: 'coach-twice'; person: string }
  | { code: 'share-unreadable'; person: string; basisPoints: number }
  | { code: 'shares-not-whole'; basisPoints: number }

function withRest(amountFen: number, cut: readonly number[]): number[] {
  const rest = cut.reduce((left, share) => left - share, amountFen)
  return cut.map((share, place) => (place === 0 ? share + rest : share))
}

/**
 * 分配: `n` equal shares in fen that sum to the amount exactly; what cannot be divided goes to the first (主教练):
 * 100,000.00 yuan in 3 → 33,333.34 + 33,333.33 + 33,333.33 (rule 3.2). Throws when n < 1.
 */
export function splitShares(amountFen: number, n: number): number[] {
  if (!Number.isSafeInteger(n) || n < 1) throw new RangeError(`splitShares(${amountFen}, ${n})`)
  const each = divideDown(amountFen, n)
  return withRest(
    amountFen,
    Array.from({ length: n }, () => each),
  )
}

/** 教练团队: the people of one coach team. Refuses 'coach-twice' naming who stands in it twice (rule 3.2). */
export function soundCoachTeam(people: readonly string[]): Result<void, ShareRefusal> {
  const twice = people.find((person, place) => people.indexOf(person) < place)
  return twice === undefined ? ok() : refuse({ code: 'coach-twice', person: twice })
}

/**
 * 分配方案: the fen of every person of a plan, in the plan's order (rule 3.2). Each part is cut to the whole fen and all
 * that is left, fewer fen than there are people, goes to the first (主教练): one rule for equal and for weighted shares.
 * Refuses one person twice, a part that is not 1 to 10,000 whole basis points, and parts that are not 100 % together.
 */
export function weightedShares(
  amountFen: number,
  plan: readonly PlannedShare[],
): Result<PersonShare[], ShareRefusal> {
  const sound = soundCoachTeam(plan.map(({ person }) => person))
  if (!sound.ok) return sound
  for (const { person, basisPoints } of plan) {
    if (!Number.isSafeInteger(basisPoints) || basisPoints < 1 || basisPoints > WHOLE) {
      return refuse({ code: 'share-unreadable', person, basisPoints })
    }
  }
  const basisPoints = plan.reduce((sum, share) => sum + share.basisPoints, 0)
  if (basisPoints !== WHOLE) return refuse({ code: 'shares-not-whole', basisPoints })
  const fen = withRest(
    amountFen,
    plan.map((share) => divideDown(amountFen * share.basisPoints, WHOLE)),
  )
  return ok(plan.map(({ person }, place) => ({ person, amountFen: fen[place] ?? 0 })))
}

/** 方案签字: who of the plan, and of the base that sponsors it, has not signed yet, in order (rule 3.2). */
export function missingSignatures(
  plan: readonly PlannedShare[],
  base: string,
  signed: readonly string[],
): string[] {
  return [...plan.map(({ person }) => person), base].filter((who) => !signed.includes(who))
}

/**
 * 到人: what each of the people gets of an offer, in fen and in their order (rule 3.2). An amount per person is paid to
 * each in full; one per team or per project is one sum that they share equally, the remainder to the first.
 */
export function payout(
  { amountFen, unit }: Pick<RewardOffer, 'amountFen' | 'unit'>,
  people: readonly string[],
): PersonShare[] {
  const each = unit === 'person' ? people.map(() => amountFen) : splitShares(amountFen, people.length)
  return people.map((person, place) => ({ person, amountFen: each[place] ?? 0 }))
}
