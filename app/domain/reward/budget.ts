import { reason, type Reason } from '../reason'

/** A programme's budget of a year and what is committed of it, in fen. */
export interface Budget {
  readonly budgetFen: number
  readonly committedFen: number
}

export interface BudgetAnswer {
  readonly state: 'fits' | 'waits'
  /** What stays committed after this claim, in fen. */
  readonly committedFen: number
  readonly reason: Reason
}

/**
 * 预算: whether a claim of `amountFen` fits what is left (rule 3.2). Committed money never exceeds the budget: a claim that
 * does not fit waits with what it lacks, it is not rejected and asks again when the budget grows.
 */
export function againstBudget({ budgetFen, committedFen }: Budget, amountFen: number): BudgetAnswer {
  if (!Number.isSafeInteger(amountFen) || amountFen < 0) throw new RangeError(`againstBudget(${amountFen})`)
  const together = committedFen + amountFen
  if (together > budgetFen) {
    const shortFen = together - budgetFen
    const facts = { budgetFen, committedFen, amountFen, shortFen }
    return { state: 'waits', committedFen, reason: reason('over-budget-waits', facts) }
  }
  const facts = { budgetFen, committedFen, amountFen, leftFen: budgetFen - together }
  return { state: 'fits', committedFen: together, reason: reason('within-budget', facts) }
}

/**
 * 依次占用预算: every claim of the queue in its order (rule 3.2). One that waits does not hold back a smaller one behind it.
 */
export function commitInOrder<C extends { readonly amountFen: number }>(
  budget: Budget,
  claims: readonly C[],
): { readonly claim: C; readonly answer: BudgetAnswer }[] {
  let { committedFen } = budget
  return claims.map((claim) => {
    const answer = againstBudget({ budgetFen: budget.budgetFen, committedFen }, claim.amountFen)
    committedFen = answer.committedFen
    return { claim, answer }
  })
}
