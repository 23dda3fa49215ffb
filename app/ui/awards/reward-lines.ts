import { showYuan } from '~/domain/exact'
import type { Reason } from '~/domain/reason'
import type { Lang, Tell } from '~/i18n/define'
import { classText, tierText } from '~/i18n/levels'
import { rewardStatusText, rewardStepText, rewardsText, roleText } from '~/i18n/rewards'
import { textFor } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { RewardLine } from '~/ui/ledger/reward-table'
import type { SealState } from '~/ui/parts/seal'
import { reasonText } from '~/ui/sentences/reasons'
import { budgetUse, type Budget } from './budget-section'

export type LedgerRow = {
  readonly id: string
  readonly role: string
  readonly recipient: string
  readonly people: number
  readonly tier: string
  readonly amountFen: number
  readonly status: string
  /** the rule that decided */
  readonly why: Reason | null
  readonly event: { readonly name: string; readonly classCode: string }
  readonly policy: { readonly code: string }
}

const NEXT = {
  proposed: 'apply',
  applied: 'review',
  reviewed: 'approve',
  approved: 'pay',
  paid: 'pay',
} as const

function isStatus(status: string): status is keyof typeof NEXT {
  return status in NEXT
}

/** A code in the reader's language; a code nobody named stays as it is. */
export function told(
  names: Record<Lang, Readonly<Record<string, string>>>,
  code: string,
  lang: Lang,
): string {
  return names[lang][code] ?? code
}

function sealOf(
  row: LedgerRow,
  t: Tell<keyof typeof rewardsText.zh>,
): { character: string; state: SealState } {
  if (row.amountFen === 0) return { character: t('zeroSeal'), state: 'off' }
  const status = isStatus(row.status) ? row.status : 'proposed'
  return { character: rewardStepText.zh[NEXT[status]], state: status === 'paid' ? 'on' : 'awaiting' }
}

/** Ledger rows as the table shows them: whose seal is next, and what waits for the budget. */
export function rewardLines(
  rows: readonly LedgerRow[],
  budgets: readonly Budget[],
  lang: Lang,
): RewardLine[] {
  const t = textFor(rewardsText, lang)
  return rows.map((row): RewardLine => {
    const budget = budgets.find((one) => one.code === row.policy.code)
    const short = budget && row.status === 'reviewed' ? row.amountFen - budgetUse(budget).left : 0
    const team = row.role === 'coach-team'
    const progress =
      row.amountFen === 0
        ? row.why
          ? reasonText(row.why, lang)
          : t('zeroProgress')
        : short > 0
          ? t('waitsBudget', { short: showYuan(short) })
          : told(rewardStatusText, row.status, lang)
    return {
      id: row.id,
      to: paths.reward(row.id),
      who: row.recipient,
      whoNote: team
        ? `${told(roleText, row.role, lang)} · ${t('coachCount', { n: row.people })}`
        : told(roleText, row.role, lang),
      contest: told(classText, row.event.classCode, lang),
      contestNote: row.event.name,
      award: told(tierText, row.tier, lang),
      amountFen: row.amountFen,
      seal: sealOf(row, t),
      progress,
      waits: row.amountFen > 0 && short > 0,
    }
  })
}
