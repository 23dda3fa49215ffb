import { rewardsText } from '~/i18n/rewards'
import { useText } from '~/i18n/use-text'
import { BudgetScale } from '~/ui/ledger/budget-scale'
import { Section } from '~/ui/parts/section'

export type Budget = {
  readonly code: string
  readonly name: string
  readonly version: number
  readonly sample: boolean
  readonly budgetFen: number
  readonly byStatus: Readonly<Record<string, number>>
}

/** What stands under the limit and what waits beyond it, in fen: only approved and paid are binding. */
export function budgetUse({ budgetFen, byStatus }: Budget) {
  const fen = (status: string) => byStatus[status] ?? 0
  const bound = fen('paid') + fen('approved')
  const left = budgetFen - bound
  const approving = Math.min(fen('reviewed'), Math.max(0, left))
  const reviewing = Math.min(fen('applied'), Math.max(0, left - approving))
  const queue = fen('reviewed') - approving + (fen('applied') - reviewing)
  return {
    left,
    queue,
    used: { paid: fen('paid'), approved: fen('approved'), notice: 0, approving, reviewing },
  }
}

/** 预算: one scale a programme, with the name and version it follows. */
export function BudgetSection({ budgets }: { readonly budgets: readonly Budget[] }) {
  const t = useText(rewardsText)
  return (
    <div className="grid gap-4">
      {budgets.map((budget) => {
        const { used, queue } = budgetUse(budget)
        return (
          <Section
            key={budget.code}
            title={t('ruleVersion', { name: budget.name, version: budget.version })}
            aside={
              budget.sample ? (
                <span className="border border-dashed border-rule px-2">{t('sample')}</span>
              ) : null
            }
          >
            <BudgetScale budgetFen={budget.budgetFen} usedFen={used} queueFen={queue} />
          </Section>
        )
      })}
    </div>
  )
}
