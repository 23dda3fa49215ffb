import type { Rulebook } from '~/domain/rulebook'
import { isList, showLeaf } from './leaf'

/** 草稿: what stands in the controls, by place in the rulebook: 'award.tiers.0.percent' → '10'. */
export type Draft = Readonly<Record<string, string>>

/** The parts of a rulebook that the form asks for. */
const ASKED = [
  'name',
  'source',
  'parts',
  'panel',
  'rounding',
  'tieChain',
  'tieEnd',
  'award',
  'scale',
  'floorHundredths',
  'tierFloors',
  'dsqCounts',
  'fieldSteps',
  'honours',
  'promotions',
  'recheck',
  'appeal',
  'notice',
  'talent',
  'talentAgeMax',
] as const satisfies readonly (keyof Rulebook)[]

function flatten(at: string, name: string, value: unknown, into: Record<string, string>): void {
  const inOne = isList(name) && isTexts(value)
  if (typeof value !== 'object' || value === null || inOne) into[at] = showLeaf(name, value)
  else for (const [key, inner] of Object.entries(value)) flatten(`${at}.${key}`, key, inner, into)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** The rulebook as the form shows it. */
export function draftOf(rulebook: Rulebook): Draft {
  const draft: Record<string, string> = {}
  for (const key of ASKED) {
    if (key === 'scale' && rulebook.scale === null) draft['scale.center'] = ''
    else flatten(key, key, rulebook[key], draft)
  }
  return draft
}

/** The draft within a submitted form; what belongs to no rulebook is left out. */
export function draftIn(fields: Iterable<readonly [string, unknown]>): Draft {
  const tops: readonly string[] = ASKED
  const draft: Record<string, string> = {}
  for (const [path, value] of fields) {
    const steps = path.split('.')
    const plain = steps.every((step) => /^(?:[a-zA-Z]{1,30}|\d{1,2})$/.test(step))
    if (plain && typeof value === 'string' && tops.includes(steps[0] ?? '')) draft[path] = value
  }
  return draft
}

/** How many rows a list of the draft has: rowsOf(draft, 'parts') → [0, 1]. */
export function rowsOf(draft: Draft, list: string): number[] {
  const prefix = `${list}.`
  const rows = Object.keys(draft).flatMap((path) =>
    path.startsWith(prefix) ? [Number(path.slice(prefix.length).split('.')[0])] : [],
  )
  return [...new Set(rows)].filter(Number.isInteger).sort((a, b) => a - b)
}
