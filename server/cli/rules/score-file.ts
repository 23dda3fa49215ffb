import { ok } from '~/kit/result'
import { SKILL_LEVELS } from '~/domain/entry-draft'
import { readPackage } from '~/domain/package'
import { verifyPackage } from '~/domain/package-verify'
import { entriesFromPackage } from '~/domain/package/entries'
import type { Package, PackageEntry } from '~/domain/package/schema'
import { PRESET_NAMES, PRESETS } from '~/domain/preset'
import type { PolicyRules } from '~/domain/reward/policy'
import { readRulebook, type Rulebook } from '~/domain/rulebook'
import { partColumns, readScoreTable, type ScoreEntry } from '~/domain/score-table'
import { classText } from '~/i18n/levels'
import type { Lang } from '~/i18n/define'
import { problemIn, rowsOf, textOf } from './files'
import { both, misfitAt, refuseWith, type Read, type World } from './line'
import { optionOf, type Given } from './options'
import { honoursIn, policyOf, rulebookOf } from './rulebook-file'

/** Everything a result is computed from. */
export interface Field {
  readonly file: string
  readonly rulebook: Rulebook
  readonly entries: readonly ScoreEntry[]
  readonly classCode: string | null
  /** The group of an entry that names none. */
  readonly group: string
  readonly policy: PolicyRules | null
  readonly lang: Lang | null
  /** Whether the package agrees with its own ledger; null: a table, which has none. */
  readonly verified: boolean | null
}

/** The options of every command that computes results. */
export const FIELD_OPTIONS = ['rulebook', 'honours', 'policy', 'class', 'group'] as const

function classOf(given: Given): Read<string | null> {
  const named = optionOf(given, 'class')
  if (named === null || Object.hasOwn(classText.zh, named)) return ok(named)
  const names = Object.keys(classText.zh).join(', ')
  return refuseWith(
    both(`--class：现为 ${named}；允许：${names}`, `--class: found ${named}; allowed: ${names}`),
  )
}

function defaultRulebook(file: string, head: readonly string[]): Read<Rulebook> {
  const parts = partColumns(head)
  const city = PRESETS['city-30-70']
  // an empty file is told by the table's own reader, whatever the rules
  if (head.length === 0 || city.parts.some(({ id }) => parts.includes(id))) return ok(city)
  const names = PRESET_NAMES.join(', ')
  return refuseWith(
    both(
      `${file}：第 1 行没有 theory、practice 两列，请用 --rulebook 指明规则；允许：规则文件，或模板 ${names}`,
      `${file}: row 1 has no columns theory and practice: name the rules with --rulebook; allowed: a file, or a preset: ${names}`,
    ),
  )
}

async function fromTable(world: World, given: Given, file: string, text: string) {
  const rows = rowsOf(file, text)
  if (!rows.ok) return rows
  const named = optionOf(given, 'rulebook')
  const rulebook =
    named === null ? defaultRulebook(file, rows.value[0]?.cells ?? []) : await rulebookOf(world, named)
  if (!rulebook.ok) return rulebook
  const table = readScoreTable(rulebook.value.parts, rows.value)
  if (!table.ok) return refuseWith(...table.refusal.problems.map((problem) => problemIn(file, problem)))
  return ok({ rulebook: rulebook.value, entries: table.value, classCode: null, group: '', verified: null })
}

// Of a team only what holds for every member is known; honours are judged a person at a time.
function personFrom({ event }: Package, { identity }: PackageEntry) {
  const members = identity?.members ?? []
  const one = members.length === 1 ? members[0] : undefined
  return {
    delegation: identity?.delegation ?? null,
    group: event.group || null,
    age: one?.age ?? null,
    sex: one?.sex ?? null,
    level: SKILL_LEVELS.find((level) => level === one?.level) ?? null,
    employed: null,
    dispatched: identity?.dispatched ?? null,
    teamSize: event.teamSize,
  }
}

async function fromPackage(world: World, given: Given, file: string, text: string) {
  const read = readPackage(text)
  if (!read.ok) return refuseWith(misfitAt(file, read.refusal))
  const pkg = read.value
  const named = optionOf(given, 'rulebook')
  const own = readRulebook(pkg.rulebook)
  const rulebook =
    named !== null ? await rulebookOf(world, named) : own.ok ? own : refuseWith(misfitAt(file, own.refusal))
  if (!rulebook.ok) return rulebook
  const modules = pkg.scheme.modules.map(({ code }) => code)
  const missing = rulebook.value.parts.map(({ id }) => id).filter((id) => !modules.includes(id))
  if (missing.length > 0) {
    const [lacks, has] = [missing.join(', '), modules.join(', ')]
    return refuseWith(
      both(
        `${file}：成绩包没有规则所列的部分 ${lacks}；允许：${has}`,
        `${file}: the package has no part ${lacks} of the rules; allowed: ${has}`,
      ),
    )
  }
  const results = entriesFromPackage({ ...pkg, rulebook: rulebook.value })
  if (!results.ok) return refuseWith(misfitAt(file, results.refusal))
  const firstAt = new Map([...pkg.entries.entries()].reverse().map(([at, { code }]) => [code, at]))
  const twice = pkg.entries.findIndex(({ code }, at) => firstAt.get(code) !== at)
  if (twice >= 0) {
    const found = pkg.entries[twice]?.code ?? ''
    return refuseWith(
      misfitAt(file, { place: `$.entries[${twice}].code`, found, allowed: 'a code used once' }),
    )
  }
  const entries = results.value.map((entry, at): ScoreEntry => {
    const blanks = modules.filter((code) => !Object.hasOwn(entry.marks, code))
    return { ...entry, blanks, ...personFrom(pkg, pkg.entries[at]!) }
  })
  const { classCode, group } = pkg.event
  return ok({ rulebook: rulebook.value, entries, classCode, group, verified: verifyPackage(pkg).ok })
}

/**
 * A field of entries from a score table (CSV) or a results package (its first sign is a brace), with the rules and the
 * policy the options name. Refuses with every problem found.
 */
export async function readField(world: World, given: Given): Promise<Read<Field>> {
  const [file = ''] = given.operands
  const named = classOf(given)
  if (!named.ok) return named
  const policyFile = optionOf(given, 'policy')
  const policy = policyFile === null ? ok(null) : await policyOf(world, policyFile)
  if (!policy.ok) return policy
  const text = await textOf(world, file)
  if (!text.ok) return text
  const isPackage = /^\s*\{/.test(text.value)
  const field = await (isPackage ? fromPackage : fromTable)(world, given, file, text.value)
  if (!field.ok) return field
  const rulebook = honoursIn(field.value.rulebook, optionOf(given, 'honours'))
  if (!rulebook.ok) return rulebook
  const classCode = named.value ?? field.value.classCode
  if (policy.value !== null && classCode === null) {
    const why = both(
      '--policy 需要 --class：奖励按赛事类别',
      '--policy needs --class: rewards go by the class of the event',
    )
    return refuseWith(why)
  }
  const group = optionOf(given, 'group') ?? field.value.group
  return ok({
    file,
    rulebook: rulebook.value,
    entries: field.value.entries,
    classCode,
    group,
    policy: policy.value,
    lang: given.lang,
    verified: field.value.verified,
  })
}
