/** Everything lintScheme can find; the sentences are exhaustive over this list. */
export const FINDING_CODES = [
  'scheme-sum',
  'scheme-empty',
  'part-sum',
  'part-missing',
  'part-unknown',
  'module-sum',
  'module-empty',
  'criterion-empty',
  'code-missing',
  'code-twice',
  'marks-out-of-range',
  'aspect-untitled',
  'aspect-without-marks',
  'aspect-large',
  'benchmark-missing',
  'kind-mismatch',
  'step-uneven',
  'band-above-maximum',
  'formula-flat',
  'fault-above-maximum',
  'descriptor-missing',
  'section-sum',
  'section-total',
  'section-unknown',
  'section-missing',
] as const
export type FindingCode = (typeof FINDING_CODES)[number]

/** 检查结果: one thing the check of a scheme found; the place is module/criterion/aspect codes, or §section. */
export interface Finding {
  readonly place: string
  readonly severity: 'block' | 'warn'
  readonly code: FindingCode
  readonly facts: Readonly<Record<string, string | number>>
}

/** A finding with its facts; facts named …Hundredths are shown as marks. */
export function finding(
  severity: Finding['severity'],
  place: string,
  code: FindingCode,
  facts: Finding['facts'] = {},
): Finding {
  return { place, severity, code, facts }
}

export interface FindingGroup {
  readonly severity: Finding['severity']
  readonly code: FindingCode
  readonly findings: readonly Finding[]
}

/**
 * 归并: the findings of one severity and code together, the blocking groups first, otherwise in the order found;
 * nothing is left out.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, { severity: Finding['severity']; code: FindingCode; findings: Finding[] }>()
  for (const one of findings) {
    const { severity, code } = one
    const key = `${severity} ${code}`
    const group = groups.get(key) ?? { severity, code, findings: [] }
    group.findings.push(one)
    groups.set(key, group)
  }
  const all = [...groups.values()]
  return ['block', 'warn'].flatMap((severity) => all.filter((group) => group.severity === severity))
}
