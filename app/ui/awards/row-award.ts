import type { Lang } from '~/i18n/define'
import { tierText } from '~/i18n/levels'
import { ranksText } from '~/ui/sentences/reasons/reward'
import { told } from './reward-lines'

/** What a row of a policy is for: a prize, a range of ranks, or neither (a base, a project). */
export type RowAward = {
  readonly tier?: string | undefined
  readonly rankFrom?: number | undefined
  readonly rankTo?: number | undefined
  readonly group?: string | undefined
}

/** 奖次 or 名次 of a row, with its group. */
export function awardOf({ tier, rankFrom, rankTo = rankFrom, group }: RowAward, lang: Lang): string {
  const ranks = rankFrom === undefined || rankTo === undefined ? '—' : ranksText(rankFrom, rankTo, lang)
  const award = tier === undefined ? ranks : told(tierText, tier, lang)
  return group === undefined ? award : `${award} · ${group}`
}

const ROLES: readonly string[] = ['contestant', 'coach-team']
const UNITS: readonly string[] = ['person', 'team']

/** Whether the policy form can show a row: a select would turn any other into its own first choice. */
export function isOffered(row: RowAward & { readonly role: string; readonly unit: string }): boolean {
  const byTier = row.tier !== undefined && row.rankFrom === undefined && row.group === undefined
  return byTier && ROLES.includes(row.role) && UNITS.includes(row.unit)
}

/** Tells the rows of one version apart. */
export function rowKey(row: RowAward & { readonly classCode: string; readonly role: string }): string {
  return [row.classCode, row.tier, row.rankFrom, row.group, row.role].join('/')
}
