import { conflictsOf, type Conflict, type RecusalEntry, type RecusalJudge } from './recusal'
import type { Rulebook } from './rulebook'
import { schemeSum, type Scheme } from './scheme'
import type { Finding } from './scheme/finding'
import { lintScheme } from './scheme/lint'
import { schemeNeed } from './scheme/needed'
import type { StageRefusal } from './stage'

export interface FreezeFacts {
  readonly rulebook: Pick<Rulebook, 'panel' | 'parts'>
  readonly scheme: Scheme
  readonly judges: readonly RecusalJudge[]
  readonly entries: readonly RecusalEntry[]
}

interface JudgeConflicts {
  readonly judge: string
  readonly conflicts: readonly Conflict[]
}

export interface Readiness {
  readonly sumHundredths: number
  readonly neededHundredths: number
  readonly findings: readonly Finding[]
  readonly conflicts: readonly JudgeConflicts[]
  /** What stands in the way of freezing the rules, in the order an organizer meets them. */
  readonly blockers: readonly StageRefusal[]
}

/**
 * 开赛前检查: whether the rules may freeze (rule 2.10): the scheme sums to exactly 100.00, or each weighed part
 * to its own maximum, and nothing in it blocks (rule 1.1), the panel is complete, no judge must stand aside (rule 2.2), somebody competes. Sums in hundredths.
 */
export function readinessOf({ rulebook, scheme, judges, entries }: FreezeFacts): Readiness {
  const sumHundredths = schemeSum(scheme)
  const { neededHundredths, partSums } = schemeNeed(rulebook)
  const findings = lintScheme(scheme, partSums ? { partSums } : {})
  const { minimum, maximum } = rulebook.panel
  const conflicts = judges.flatMap((judge): JudgeConflicts[] => {
    const found = conflictsOf(judge, entries)
    return found.length > 0 ? [{ judge: judge.name, conflicts: found }] : []
  })
  const blockers: StageRefusal[] = []
  const blocking = findings.filter(({ severity, code }) => severity === 'block' && code !== 'scheme-sum')
  if (!partSums && sumHundredths !== neededHundredths)
    blockers.push({ code: 'stage-scheme-not-100', sumHundredths })
  else if (blocking[0]) {
    const { place, code } = blocking[0]
    blockers.push({ code: 'stage-scheme-blocked', place, finding: code, count: blocking.length })
  }
  if (judges.length < minimum) {
    blockers.push({ code: 'stage-panel-too-small', given: judges.length, needed: minimum })
  }
  if (maximum !== undefined && judges.length > maximum) {
    blockers.push({ code: 'stage-panel-too-large', given: judges.length, most: maximum })
  }
  for (const { judge, conflicts: found } of conflicts) {
    blockers.push({ code: 'stage-conflict-open', judge, kind: found[0]?.kind ?? '' })
  }
  if (entries.length === 0) blockers.push({ code: 'stage-no-entries' })
  return { sumHundredths, neededHundredths, findings, conflicts, blockers }
}
