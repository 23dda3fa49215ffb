import { ok } from '~/kit/result'
import { readRulebook, type Rulebook } from '~/domain/rulebook'
import type { Part } from '~/domain/rulebook/marking-rule'
import { FREE_PART_MAX, readScoreTable, withOutcome, type ScoreEntry } from '~/domain/score-table'
import { problemIn } from './files'
import { both, misfitAt, refuseWith, type Read } from './line'
import { nearest } from './nearest'
import type { Field } from './score-file'

const OWN_FIELDS = ['minutes', 'status', 'deduction', 'decision'] as const

function partsOf({ rulebook, entries }: Field): readonly Part[] {
  if (rulebook.parts.length > 0) return rulebook.parts
  const [first] = entries
  const ids = first ? [...new Set([...Object.keys(first.marks), ...first.blanks])] : []
  return ids.map((id) => ({ id, name: id, weightBasisPoints: 1, outOfHundredths: FREE_PART_MAX }))
}

interface Aim {
  readonly entry: ScoreEntry
  readonly field: string
  readonly value: string
}

// Codes may hold dots and signs of equality themselves: the first reading that names an entry and a field of it counts.
function aimOf(
  change: string,
  byKey: ReadonlyMap<string, ScoreEntry>,
  fields: readonly string[],
): Aim | null {
  for (let equals = change.indexOf('='); equals >= 0; equals = change.indexOf('=', equals + 1)) {
    const left = change.slice(0, equals)
    for (const field of fields) {
      const entry = left.endsWith(`.${field}`) ? byKey.get(left.slice(0, -field.length - 1)) : undefined
      if (entry) return { entry, field, value: change.slice(equals + 1).trim() }
    }
  }
  return null
}

// Read by the same rules as the table: as its one row, blank but for the changed cell.
function changedEntry(
  change: string,
  parts: readonly Part[],
  { entry, field, value }: Aim,
): Read<ScoreEntry> {
  const names = ['entry', ...OWN_FIELDS, ...parts.map(({ id }) => id)]
  const cells = names.map((name) => (name === 'entry' ? entry.key : name === field ? value : ''))
  const table = readScoreTable(parts, [
    { line: 0, cells: names },
    { line: 1, cells },
  ])
  if (!table.ok)
    return refuseWith(
      ...table.refusal.problems.map((problem) => problemIn(`--change ${change}`, { ...problem, line: 0 })),
    )
  const read = table.value[0]!
  if (field === 'minutes') return ok({ ...entry, minutes: read.minutes })
  if (field === 'decision') return ok({ ...entry, decision: read.decision ?? null })
  if (field === 'deduction') return ok({ ...entry, deductionHundredths: read.deductionHundredths ?? 0 })
  if (field === 'status') return ok({ ...entry, ...withOutcome(read.outcome, entry.marks, entry.blanks) })
  const mark = value === '' ? undefined : read.marks[field]
  const others = entry.blanks.filter((id) => id !== field)
  const blanks = mark ? others : [...others, field]
  const marks = { ...entry.marks, ...(mark && { [field]: mark }) }
  return ok({ ...entry, ...withOutcome(entry.outcome, marks, blanks) })
}

const STEP = /^(?:\.?([A-Za-z_][A-Za-z0-9_]*)|\[([0-9]{1,5})\])/

function stepsOf(path: string): (string | number)[] | null {
  const steps: (string | number)[] = []
  let rest = path
  while (rest !== '') {
    const match = STEP.exec(rest)
    if (!match) return null
    steps.push(match[1] ?? Number(match[2]))
    rest = rest.slice(match[0].length)
  }
  return steps.length === 0 ? null : steps
}

function isHolder(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

/** Sets what stands at a path; false when the path leads nowhere. A list may grow by one. */
function setAt(whole: unknown, steps: readonly (string | number)[], value: unknown): boolean {
  let here = whole
  for (const step of steps.slice(0, -1)) {
    if (!isHolder(here) || !Object.hasOwn(here, step)) return false
    here = here[step]
  }
  const last = steps.at(-1)
  if (last === undefined || !isHolder(here) || last === '__proto__') return false
  if (Array.isArray(here) !== (typeof last === 'number')) return false
  if (Array.isArray(here) && Number(last) > here.length) return false
  here[last] = value
  return true
}

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

function changedRulebook(change: string, rulebook: Rulebook): Read<Rulebook> {
  const equals = change.indexOf('=')
  const steps = stepsOf(change.slice('rulebook.'.length, equals))
  const json = parsed(change.slice(equals + 1))
  const at = `--change ${change}`
  if (!json) return refuseWith(both(`${at}：等号后面必须是 JSON 值`, `${at}: what follows = must be JSON`))
  const copy = structuredClone(rulebook)
  if (!steps || !setAt(copy, steps, json.value)) {
    const keys = Object.keys(rulebook).join(', ')
    return refuseWith(
      both(
        `${at}：规则中没有这个位置；允许：${keys}`,
        `${at}: no such place in the rulebook; allowed: ${keys}`,
      ),
    )
  }
  const read = readRulebook(copy)
  return read.ok ? read : refuseWith(misfitAt(at, read.refusal))
}

// New parts must be the ones the table has columns for, and no mark may stand above its new maximum.
function checkParts(change: string, { rulebook, entries }: Field): Read<Rulebook> {
  for (const { key, marks, blanks } of entries) {
    if (rulebook.parts.length === 0) break
    const ids = [...new Set([...Object.keys(marks), ...blanks])]
    for (const { id, outOfHundredths } of rulebook.parts) {
      const mark = marks[id]
      const fits = ids.includes(id) && (!mark || mark.sum <= outOfHundredths * mark.count)
      if (fits && ids.length === rulebook.parts.length) continue
      const [at, columns] = [`--change ${change}`, ids.join(', ')]
      return refuseWith(
        both(
          `${at}：与选手 ${key} 的成绩不符（${id}）；成绩有：${columns}`,
          `${at}: does not fit the marks of ${key} (${id}); marked are: ${columns}`,
        ),
      )
    }
  }
  return ok(rulebook)
}

/** 改动: the field after one change: `entry.field=value` or `rulebook.path=JSON`. Refuses with what is allowed. */
export function withChange(field: Field, change: string): Read<Field> {
  const parts = partsOf(field)
  const fields = [...parts.map(({ id }) => id), ...OWN_FIELDS]
  const byKey = new Map(field.entries.map((entry) => [entry.key, entry]))
  const aim = aimOf(change, byKey, fields)
  if (aim) {
    const changed = changedEntry(change, parts, aim)
    if (!changed.ok) return changed
    const entries = field.entries.map((entry) => (entry === aim.entry ? changed.value : entry))
    return ok({ ...field, entries })
  }
  if (change.startsWith('rulebook.') && change.includes('=')) {
    const rulebook = changedRulebook(change, field.rulebook)
    if (!rulebook.ok) return rulebook
    const after = { ...field, rulebook: rulebook.value }
    const fits = checkParts(change, after)
    return fits.ok ? ok(after) : fits
  }
  const typed = change.split(/[.=]/)[0] ?? ''
  const [names, near] = [fields.join(' | '), nearest(typed, [...byKey.keys()]).join(', ')]
  return refuseWith(
    both(
      `--change ${change}：读不懂；允许：编号.（${names}）=值，或 rulebook.路径=JSON；相近的编号：${near}`,
      `--change ${change}: cannot be read; allowed: ENTRY.(${names})=VALUE, or rulebook.PATH=JSON; near entries: ${near}`,
    ),
  )
}
