import { medalFor } from './medal-table'
import type { Tier } from './tier'

/** One who receives an award, as published; total in hundredths. */
export interface Awarded {
  readonly number: string
  readonly name: string
  /** of a team with a name of its own; else empty, because the name says it all */
  readonly members: readonly string[]
  readonly org: string
  readonly delegation: string
  readonly rank: number
  readonly tier: Tier
  readonly totalHundredths: number
}

/** 一步: the opening, the 优胜 list at once, then each rank by itself; equal ranks come together. */
export type Step =
  | { readonly kind: 'opening' }
  | { readonly kind: 'list'; readonly tier: Tier; readonly rows: readonly Awarded[] }
  | { readonly kind: 'place'; readonly tier: Tier; readonly rows: readonly Awarded[] }

export type CeremonyRefusal =
  | { code: 'ceremony-running' }
  | { code: 'ceremony-not-running' }
  | { code: 'ceremony-unpublished' }
  | { code: 'ceremony-not-frozen' }
  | { code: 'ceremony-not-over'; left: number }

export const AWARD_STATES = ['ready', 'called', 'handed', 'missed'] as const
export type AwardState = (typeof AWARD_STATES)[number]

function isListed(tier: Tier): boolean {
  const medal = medalFor(tier)
  return medal === null || medal === 'medallion'
}

/** 启封次序: from below upwards, so that the last step is the first place (rule 2.11). Only what was published counts. */
export function ceremonySteps(awarded: readonly Awarded[]): readonly Step[] {
  const listed = awarded.filter(({ tier }) => isListed(tier))
  const ranks = [...new Set(awarded.filter(({ tier }) => !isListed(tier)).map(({ rank }) => rank))]
  const places = ranks
    .sort((a, b) => b - a)
    .flatMap((rank): Step[] => {
      const rows = awarded.filter((one) => one.rank === rank && !isListed(one.tier))
      const [first] = rows
      return first ? [{ kind: 'place', tier: first.tier, rows }] : []
    })
  const [one] = listed
  const list: Step[] = one
    ? [{ kind: 'list', tier: one.tier, rows: [...listed].sort((a, b) => a.rank - b.rank) }]
    : []
  return [{ kind: 'opening' }, ...list, ...places]
}

/** What the hall may see after `step` steps: what is opened, and of the next place only its award and what it is not below. */
export interface Opened {
  readonly step: number
  readonly of: number
  readonly list: readonly Awarded[]
  /** best first */
  readonly places: readonly Awarded[]
  /** how many of `places`, from the first one on, this step opened */
  readonly fresh: number
  readonly next: {
    readonly tier: Tier
    readonly count: number
    readonly atLeastHundredths: number | null
  } | null
}

/** 启封到第几步. Nothing of a later step is in the answer but the award it is for and how many share it. */
export function openedAt(steps: readonly Step[], step: number): Opened {
  const shown = steps.slice(0, step + 1)
  const next = steps.slice(step + 1).find((one) => one.kind === 'place')
  const places = shown.flatMap((one) => (one.kind === 'place' ? [...one.rows].reverse() : [])).reverse()
  const now = shown.at(-1)
  return {
    step,
    of: steps.length - 1,
    list: shown.flatMap((one) => (one.kind === 'list' ? [...one.rows] : [])),
    places,
    fresh: now?.kind === 'place' ? now.rows.length : 0,
    next: next
      ? {
          tier: next.tier,
          count: next.rows.length,
          atLeastHundredths: places[0]?.totalHundredths ?? null,
        }
      : null,
  }
}

/** 启封 as the hall may see it: what is opened so far; `opened` null while no ceremony is on. */
export interface CeremonyView {
  readonly event: {
    readonly code: string
    readonly name: string
    readonly group: string
    readonly season: string
  }
  readonly opened: Opened | null
  /** 对应表: the seals of the numbers, published before anybody knew who holds which */
  readonly seal: {
    readonly commitment: string
    readonly at: string
    /** 监督: who watched the numbers being opened */
    readonly supervisor: string | null
  } | null
}
