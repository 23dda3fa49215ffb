import { reason, type Reason } from '../reason'
import type { RewardRole, Stacking } from './policy'

/** One person's claim in one policy year; `paidFen` is what was paid for it, null while nothing was. */
export interface StackedClaim {
  readonly key: string
  /** 届次: one edition of one competition */
  readonly edition: string
  readonly event: string
  readonly role: RewardRole
  /** 'YYYY-MM-DD' */
  readonly awardedOn: string
  readonly amountFen: number
  readonly paidFen: number | null
}

/** What the claim pays in all, in fen: running it again changes nothing. */
export interface SettledClaim {
  readonly key: string
  readonly payFen: number
  readonly reason: Reason
}

type Settled = Omit<SettledClaim, 'key'>

function paidSum(claims: readonly StackedClaim[]): number {
  return claims.reduce((sum, claim) => sum + (claim.paidFen ?? 0), 0)
}

function highestOf(claims: readonly StackedClaim[]): StackedClaim | undefined {
  return claims.reduce<StackedClaim | undefined>(
    (best, claim) => (best === undefined || claim.amountFen > best.amountFen ? claim : best),
    undefined,
  )
}

// A second claim for the same event: what was paid stands, else the highest.
function ofOneAward(claim: StackedClaim, all: readonly StackedClaim[]): boolean {
  const same = all.filter(
    ({ edition, event, role }) => edition === claim.edition && event === claim.event && role === claim.role,
  )
  const paid = same.find(({ paidFen }) => paidFen !== null)
  return (paid ?? highestOf(same)) === claim
}

function settleHighest(claim: StackedClaim, counted: readonly StackedClaim[], earlierFen: number): Settled {
  const { amountFen } = claim
  const highest = highestOf(counted)
  if (highest !== claim) {
    return {
      payFen: 0,
      reason: reason('stack-lower', { amountFen, highestFen: highest?.amountFen ?? null }),
    }
  }
  if (earlierFen === 0) return { payFen: amountFen, reason: reason('stack-highest', { amountFen }) }
  const payFen = Math.max(0, amountFen - earlierFen)
  return { payFen, reason: reason('stack-highest-netted', { amountFen, earlierFen, payFen }) }
}

// `leftFen` is what the year's highest leaves when all that is given, before and after in date order, is taken off.
function settleTopUp(
  { amountFen }: StackedClaim,
  beforeFen: number,
  leftFen: number,
  highestFen: number,
): Settled {
  const dueFen = Math.max(0, amountFen - beforeFen)
  if (dueFen > leftFen) {
    const facts = { amountFen: highestFen, earlierFen: highestFen - leftFen }
    if (leftFen > 0) return { payFen: leftFen, reason: reason('stack-top-up', { ...facts, payFen: leftFen }) }
    return { payFen: 0, reason: reason('stack-covered', { ...facts, amountFen }) }
  }
  if (dueFen === 0)
    return { payFen: 0, reason: reason('stack-covered', { amountFen, earlierFen: beforeFen }) }
  if (beforeFen === 0) return { payFen: dueFen, reason: reason('stack-first', { amountFen }) }
  const facts = { amountFen, earlierFen: beforeFen, payFen: dueFen }
  return { payFen: dueFen, reason: reason('stack-top-up', facts) }
}

function settleRole(stacking: Stacking, claims: readonly StackedClaim[]): SettledClaim[] {
  const counted = claims.filter((claim) => ofOneAward(claim, claims))
  const paid = paidSum(claims)
  const highestFen = highestOf(counted)?.amountFen ?? 0
  let [beforeFen, leftFen] = [0, Math.max(0, highestFen - paid)]
  return claims.map((claim): SettledClaim => {
    const { key, amountFen, paidFen, event } = claim
    if (paidFen !== null) {
      beforeFen += paidFen
      return { key, payFen: paidFen, reason: reason('already-paid', { paidFen }) }
    }
    if (!counted.includes(claim)) return { key, payFen: 0, reason: reason('award-once', { event }) }
    switch (stacking) {
      case 'each':
        return { key, payFen: amountFen, reason: reason('stack-each', { amountFen }) }
      case 'highest-in-year':
        return { key, ...settleHighest(claim, counted, paid) }
      case 'top-up': {
        const settled = settleTopUp(claim, beforeFen, leftFen, highestFen)
        beforeFen += settled.payFen
        leftFen -= settled.payFen
        return { key, ...settled }
      }
    }
  })
}

/**
 * 多奖结算: what each claim of one person pays over the contests of one policy year, in fen, each with its reason, in the
 * order given (rule 3.2). `stacking` absent means 'each'. Whatever the policy, one award per competition edition, event
 * and role. The roles are settled apart: a contestant who coaches another is paid for both.
 *
 * 'each' pays every award. 'top-up' (补差) pays what an award has above all that the awards before it are given, and in
 * the year no more than its highest award. 'highest-in-year' pays the highest, the earlier of two equal ones, and the
 * others nothing. What was paid already stands and is never asked back here: a higher award that follows is paid less
 * that sum. So 80,000 then 150,000 pay 230,000, or 150,000 (70,000 once the 80,000 is paid), or 80,000 and 70,000.
 * Throws when the claims are not in date order.
 */
export function settleClaims(
  stacking: Stacking | undefined,
  claims: readonly StackedClaim[],
): SettledClaim[] {
  if (claims.some(({ awardedOn }, place) => awardedOn < (claims[place - 1]?.awardedOn ?? ''))) {
    throw new RangeError('settleClaims: not in date order')
  }
  const roles = [...new Set(claims.map(({ role }) => role))]
  const settled = new Map(
    roles.flatMap((role) =>
      settleRole(
        stacking ?? 'each',
        claims.filter((claim) => claim.role === role),
      ).map((one) => [one.key, one] as const),
    ),
  )
  return claims.flatMap(({ key }) => settled.get(key) ?? [])
}

/** What the city's ledger shows and what the person receives in all, in fen. */
export interface BesideProvince {
  readonly ledgerFen: number
  readonly receivedFen: number
  readonly reason: Reason
}

/**
 * 省级叠加: the city's amount beside the province's, in fen; nothing is netted off (rules 0, 3.2). Province 100,000 and
 * city 50,000: the person receives 150,000, the city's ledger shows 50,000.
 */
export function besideProvince(amountFen: number, provinceFen: number): BesideProvince {
  const receivedFen = amountFen + provinceFen
  return {
    ledgerFen: amountFen,
    receivedFen,
    reason: reason('beside-province', { amountFen, provinceFen, receivedFen }),
  }
}
