import type { Scheme, SchemeSection } from '../scheme'
import { finding, type Finding } from './finding'

interface Coded {
  readonly code: string
  /** the codes of what it stands in, outermost first */
  readonly within: readonly string[]
}

function shared(paths: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...rest] = paths
  const end = first.findIndex((step, depth) => rest.some((path) => path[depth] !== step))
  return end < 0 ? first : first.slice(0, end)
}

function twice(coded: readonly Coded[]): Finding[] {
  const byCode = new Map<string, Coded[]>()
  for (const one of coded) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one])
  return [...byCode.values()]
    .filter(([first, ...more]) => more.length > 0 && first?.code.trim() !== '')
    .map((same) => {
      const code = same[0]?.code ?? ''
      const places = same.map((one) => [...one.within, code].join('/')).join(', ')
      const place = shared(same.map((one) => one.within)).join('/')
      return finding('block', place, 'code-twice', { code, times: same.length, places })
    })
}

/**
 * 编号重复: every code used twice at one level, blocking, placed at the smallest part that holds them all. Codes are
 * printed alone on a sheet, so a sub-criterion's code is unique across modules and an aspect's across sub-criteria
 * (rule 1.1).
 */
export function lintCodes(scheme: Scheme, sections: readonly SchemeSection[]): Finding[] {
  const criteria = scheme.modules.flatMap((module) =>
    module.criteria.map((criterion) => ({ ...criterion, within: [module.code] })),
  )
  const aspects = criteria.flatMap(({ code, within, aspects }) =>
    aspects.map((aspect) => ({ code: aspect.code, within: [...within, code] })),
  )
  const named = sections.map(({ code }) => ({ code: `§${code}`, within: [] }))
  return [
    ...twice(scheme.modules.map(({ code }) => ({ code, within: [] }))),
    ...twice(criteria),
    ...twice(aspects),
    ...twice(named),
  ]
}
