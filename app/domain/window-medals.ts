/** 世赛奖牌: three medals and the medallion for excellence (优胜奖章), best first (rule 1.6). */
export const MEDALS = ['gold', 'silver', 'bronze', 'medallion'] as const
export type Medal = (typeof MEDALS)[number]

/**
 * 并列区间: how far below its leader a medal still reaches, and from which score on there is a medallion (null:
 * none).
 */
export interface WindowRule {
  readonly windowHundredths: number
  readonly medallionHundredths: number | null
}

function checked(rule: WindowRule, scores: readonly number[]): void {
  if (!Number.isSafeInteger(rule.windowHundredths) || rule.windowHundredths < 0) {
    throw new RangeError(`not a tie window in hundredths: ${rule.windowHundredths}`)
  }
  for (const [place, score] of scores.entries()) {
    if (!Number.isSafeInteger(score) || score > (scores[place - 1] ?? score)) {
      throw new RangeError(`scores are not integer hundredths, highest first: ${scores.join(', ')}`)
    }
  }
}

/**
 * 世赛评奖: the medal of every score, scores in hundredths and highest first (rule 1.6). A medal is shared by all
 * who are within the window of its leader; the window hangs on the leader and is not handed on from one holder to
 * the next. Two golds leave no silver; three or more golds, or two or more silvers, leave a bronze only within the
 * window of the last of them. Who has no medal and reaches `medallionHundredths` has a medallion. Throws when the
 * scores are not sorted.
 */
export function windowMedals(rule: WindowRule, scoresHundredths: readonly number[]): (Medal | null)[] {
  checked(rule, scoresHundredths)
  // The place after the last score within the window of the score at `leader`.
  const reachFrom = (leader: number): number => {
    const floor = (scoresHundredths[leader] ?? 0) - rule.windowHundredths
    const outside = scoresHundredths.findIndex((score, place) => place > leader && score < floor)
    return outside < 0 ? scoresHundredths.length : outside
  }
  const golds = reachFrom(0)
  const silvers = golds === 1 ? reachFrom(golds) : golds
  const crowded = golds > 2 || silvers - golds > 1
  const bronzes = reachFrom(crowded ? silvers - 1 : silvers)
  const { medallionHundredths } = rule
  return scoresHundredths.map((score, place) => {
    if (place < golds) return 'gold'
    if (place < silvers) return 'silver'
    if (place < bronzes) return 'bronze'
    return medallionHundredths !== null && score >= medallionHundredths ? 'medallion' : null
  })
}
