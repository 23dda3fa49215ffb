import { conflictsOf, type Conflict, type RecusalEntry, type RecusalJudge } from './recusal'
import type { PanelRule } from './rulebook'
import { lintScheme, schemeSum, SCHEME_TOTAL_HUNDREDTHS, type Finding, type Scheme } from './scheme'
import type { StageRefusal } from './stage'

export interface FreezeFacts {
  readonly panelRule: PanelRule
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
  readonly findings: readonly Finding[]
  readonly conflicts: readonly JudgeConflicts[]
  /** What stands in the way of freezing the rules, in the order an organizer meets them. */
  readonly blockers: readonly StageRefusal[]
}

/**
 * 开赛前检查: whether the rules may freeze (rule 2.10): the scheme sums to exactly 100.00 and nothing in it blocks (rule
 * 1.1), the panel is complete, no judge must stand aside (rule 2.2), somebody competes. Sums in hundredths.
 */
export function readinessOf({ panelRule, scheme, judges, entries }: FreezeFacts): Readiness {
  const sumHundredths = schemeSum(scheme)
  const findings = lintScheme(scheme)
  const conflicts = judges.flatMap((judge): JudgeConflicts[] => {
    const found = conflictsOf(judge, entries)
    return found.length > 0 ? [{ judge: judge.name, conflicts: found }] : []
  })
  const blockers: StageRefusal[] = []
  const blocking = findings.filter(({ severity, code }) => severity === 'block' && code !== 'scheme-sum')
  if (sumHundredths !== SCHEME_TOTAL_HUNDREDTHS)
    blockers.push({ code: 'stage-scheme-not-100', sumHundredths })
  else if (blocking[0]) {
    const { place, code } = blocking[0]
    blockers.push({ code: 'stage-scheme-blocked', place, finding: code, count: blocking.length })
  }
  if (judges.length < panelRule.minimum) {
    blockers.push({ code: 'stage-panel-too-small', given: judges.length, needed: panelRule.minimum })
  }
  for (const { judge, conflicts: found } of conflicts) {
    blockers.push({ code: 'stage-conflict-open', judge, kind: found[0]?.kind ?? '' })
  }
  if (entries.length === 0) blockers.push({ code: 'stage-no-entries' })
  return { sumHundredths, findings, conflicts, blockers }
}
