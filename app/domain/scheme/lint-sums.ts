import {
  moduleSum,
  schemeSum,
  sectionSum,
  SCHEME_TOTAL_HUNDREDTHS,
  type Scheme,
  type SchemeSection,
} from '../scheme'
import { finding, type Finding } from './finding'
import { lintRange } from './lint-aspect'

/** What a scheme must sum to, in hundredths: one number for the whole, or one for each part by its module's code. */
export type Needed =
  | { readonly whole: number | null; readonly parts: null }
  | { readonly whole: number; readonly parts: ReadonlyMap<string, number> }

function lintParts(scheme: Scheme, parts: ReadonlyMap<string, number>): Finding[] {
  const codes = scheme.modules.map(({ code }) => code)
  const missing = [...parts]
    .filter(([code]) => !codes.includes(code))
    .map(([code, neededHundredths]) => finding('block', code, 'part-missing', { code, neededHundredths }))
  const wrong = scheme.modules.flatMap((module): Finding[] => {
    const neededHundredths = parts.get(module.code)
    if (neededHundredths === undefined) return [finding('block', module.code, 'part-unknown')]
    const sumHundredths = moduleSum(module)
    if (sumHundredths === neededHundredths) return []
    return [finding('block', module.code, 'part-sum', { sumHundredths, neededHundredths })]
  })
  return [...wrong, ...missing]
}

/** 总分: the whole exactly as needed (100.00 unless told otherwise), or each weighted part its own maximum (rule 1.1). */
export function lintTotal(scheme: Scheme, needed: Needed): Finding[] {
  if (scheme.modules.length === 0) return [finding('block', '', 'scheme-empty')]
  if (needed.parts) return lintParts(scheme, needed.parts)
  const sumHundredths = schemeSum(scheme)
  if (needed.whole === null || sumHundredths === needed.whole) return []
  return [finding('block', '', 'scheme-sum', { sumHundredths, neededHundredths: needed.whole })]
}

function lintNames(scheme: Scheme, declared: readonly string[]): Finding[] {
  return scheme.modules.flatMap((module) =>
    module.criteria.flatMap(({ code, aspects }) =>
      aspects.flatMap((aspect): Finding[] => {
        const place = `${module.code}/${code}/${aspect.code}`
        const section = aspect.section.trim()
        if (section === '') return [finding('warn', place, 'section-missing')]
        return declared.includes(section) ? [] : [finding('warn', place, 'section-unknown', { section })]
      }),
    ),
  )
}

/** The marks a section may be away from its weight before it blocks: 5 percentage points of the whole. */
const WIDEST_PERCENT = 5

/**
 * 职业标准权重: each section's declared marks against the sum of its aspects; a difference warns, one above 5 percentage
 * points of the whole blocks; the sections together make up the whole; every aspect names a declared one (rule 1.1).
 */
export function lintSections(
  scheme: Scheme,
  sections: readonly SchemeSection[],
  whole: number | null,
): Finding[] {
  if (sections.length === 0) return []
  const found = sections.flatMap(({ code, declaredHundredths }) => {
    const aspectsHundredths = sectionSum(scheme, code)
    const off = Math.abs(aspectsHundredths - declaredHundredths)
    const range = lintRange(`§${code}`, declaredHundredths)
    if (off === 0) return range
    const wide = off * 100 > WIDEST_PERCENT * (whole ?? SCHEME_TOTAL_HUNDREDTHS)
    const facts = { section: code, declaredHundredths, aspectsHundredths, offHundredths: off }
    return [...range, finding(wide ? 'block' : 'warn', `§${code}`, 'section-sum', facts)]
  })
  const sumHundredths = sections.reduce((sum, section) => sum + section.declaredHundredths, 0)
  if (whole !== null && sumHundredths !== whole) {
    found.push(finding('warn', '', 'section-total', { sumHundredths, neededHundredths: whole }))
  }
  return [
    ...found,
    ...lintNames(
      scheme,
      sections.map(({ code }) => code.trim()),
    ),
  ]
}

/** 模块: what it declares against what its aspects sum to, and whether it holds anything (rule 1.1). */
export function lintModule(module: Scheme['modules'][number]): Finding[] {
  const { code: place, maxHundredths } = module
  const aspectsHundredths = moduleSum(module)
  const found = lintRange(place, maxHundredths)
  if (place.trim() === '') found.push(finding('block', place, 'code-missing'))
  if (module.criteria.length === 0) found.push(finding('block', place, 'module-empty'))
  if (aspectsHundredths !== maxHundredths) {
    found.push(finding('block', place, 'module-sum', { aspectsHundredths, maxHundredths }))
  }
  return found
}
