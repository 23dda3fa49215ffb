import { parseHundredths, showHundredths } from '~/domain/exact'

const TEXTS = ['id', 'name', 'source', 'honour', 'owner', 'group']
const LISTS = ['tiers', 'classCodes', 'notHolding']
const TICKS = [
  'cumulative',
  'dsqCounts',
  'firstDayCounts',
  'ageBelow',
  'employed',
  'contestantSigns',
  'typedTwice',
]
const NULLABLE = [
  'spreadLimit',
  'dropFrom',
  'floorHundredths',
  'merit',
  'medallionHundredths',
  'talentAgeMax',
  'honoursRankTo',
]
/** No tier at all, where an empty choice means every tier. */
export const NO_TIER = 'none'

/** Marks and weights are typed with two decimals and kept in hundredths. */
function isHundredths(name: string): boolean {
  return /hundredths$/i.test(name) || name === 'weightBasisPoints'
}

/** Whether a value is written into one control, although it is a list. */
export function isList(name: string): boolean {
  return LISTS.includes(name)
}

/** A value of a rulebook as it stands in its control. */
export function showLeaf(name: string, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.length === 0 ? NO_TIER : value.join(',')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number' && isHundredths(name)) return showHundredths(value)
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : ''
}

function readEmpty(path: readonly string[], name: string): unknown {
  // a condition left empty is not asked, a link of the tie chain left empty is none
  if (path.includes('when') || path[0] === 'tieChain') return undefined
  if (NULLABLE.includes(name) || name === 'tiers') return null
  return ''
}

/** What a control says, as the rulebook holds it; what cannot be read stays text, for the rulebook to refuse. */
export function readLeaf(path: readonly string[], typed: string): unknown {
  const name = path.at(-1) ?? ''
  const text = typed.trim()
  if (text === '') return readEmpty(path, name)
  if (TEXTS.includes(name)) return text
  if (LISTS.includes(name)) return text === NO_TIER ? [] : text.split(/[,，、;；]\s*/).filter(Boolean)
  if (TICKS.includes(name)) return text === 'yes' ? true : text === 'no' ? false : text
  if (isHundredths(name)) return parseHundredths(text) ?? text
  return /^-?\d{1,9}$/.test(text) ? Number(text) : text
}
