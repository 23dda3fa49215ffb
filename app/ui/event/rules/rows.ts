import { divideHalfUp, showHundredths } from '~/domain/exact'
import { HONOUR_PRESETS, withHonours, type HonourPresetName } from '~/domain/honour-preset'
import { PRESETS } from '~/domain/preset'
import { TIERS } from '~/domain/tier'
import { draftOf, rowsOf, type Draft } from './draft'
import { settle } from './settle'

/** 模块 of the event's scheme, as the rules may name it. */
export interface ModuleSeen {
  readonly code: string
  readonly name: string
  readonly maxHundredths: number
}

type Row = Readonly<Record<string, string>>

function nextTier(draft: Draft, list: string): string {
  const used = rowsOf(draft, list).map((row) => draft[`${list}.${row}.tier`])
  return TIERS.find((tier) => !used.includes(tier)) ?? 'first'
}

/** What a new row of each list starts as. */
const STARTS: Readonly<Record<string, (draft: Draft) => Row>> = {
  parts: () => ({ id: '', name: '', weightBasisPoints: '', outOfHundredths: '100.00' }),
  'award.tiers': (draft) => ({
    tier: nextTier(draft, 'award.tiers'),
    [draft['award.scheme'] === 'fixed' ? 'count' : 'percent']: '10',
  }),
  'award.bands': (draft) => ({
    tier: nextTier(draft, 'award.bands'),
    rankTo: '',
    percentTo: '',
    rounding: 'ceil',
  }),
  tierFloors: (draft) => ({ tier: nextTier(draft, 'tierFloors'), hundredths: '60.00' }),
  fieldSteps: () => ({ atLeast: '', tiers: '', honoursRankTo: '' }),
  honours: () => ({ honour: '', owner: '', 'when.rankTo': '3' }),
  promotions: () => ({ owner: '', 'when.rankTo': '3', 'give.kind': 'to' }),
  talent: () => ({ tier: 'watch', rankTo: '10' }),
}

const ROW_LISTS = Object.keys(STARTS)

function added(draft: Draft, list: string): Draft {
  const start = Object.hasOwn(STARTS, list) ? STARTS[list] : undefined
  if (!start) return draft
  const row = (rowsOf(draft, list).at(-1) ?? -1) + 1
  const fresh = Object.entries(start(draft)).map(([name, value]): [string, string] => [
    `${list}.${row}.${name}`,
    value,
  ])
  return { ...draft, ...Object.fromEntries(fresh) }
}

// Rows below move up, so that a list never has a gap.
function dropped(draft: Draft, list: string, gone: number): Draft {
  const prefix = `${list}.`
  const left = Object.entries(draft).flatMap(([path, value]): [string, string][] => {
    if (!path.startsWith(prefix)) return [[path, value]]
    const [index = '', ...rest] = path.slice(prefix.length).split('.')
    const row = Number(index)
    if (row === gone) return []
    return [[[list, row > gone ? row - 1 : row, ...rest].join('.'), value]]
  })
  return Object.fromEntries(left)
}

function replaced(draft: Draft, list: string, rows: readonly Row[]): Draft {
  const kept = Object.entries(draft).filter(([path]) => !path.startsWith(`${list}.`))
  const fresh = rows.flatMap((row, at) =>
    Object.entries(row).map(([name, value]) => [`${list}.${at}.${name}`, value] as const),
  )
  return Object.fromEntries([...kept, ...fresh])
}

/** 按模块列出: every module of the scheme weighs what it is out of. */
function fromModules(draft: Draft, modules: readonly ModuleSeen[]): Draft {
  const total = modules.reduce((sum, module) => sum + module.maxHundredths, 0) || 1
  let [before, given] = [0, 0]
  const rows = modules.map(({ code, name, maxHundredths }) => {
    before += maxHundredths
    const upTo = divideHalfUp(before * 10_000, total)
    const weight = upTo - given
    given = upTo
    return {
      id: code,
      name: name || code,
      weightBasisPoints: showHundredths(weight),
      outOfHundredths: showHundredths(maxHundredths),
    }
  })
  return replaced(draft, 'parts', rows)
}

export function isHonourPreset(name: string): name is HonourPresetName {
  return Object.hasOwn(HONOUR_PRESETS, name)
}

const TEMPLATED = /^(?:honours|promotions)\./

function withTemplate(draft: Draft, name: string): Draft {
  if (!isHonourPreset(name)) return draft
  const kept = Object.entries(draft).filter(([path]) => !TEMPLATED.test(path))
  const templated = draftOf(withHonours(PRESETS['medals-merit'], name))
  return Object.fromEntries([...kept, ...Object.entries(templated).filter(([path]) => TEMPLATED.test(path))])
}

/** What a button of a row asks for: 'add parts', 'drop parts.1', 'modules', 'honours' with a template's name. */
export function changed(
  draft: Draft,
  command: string,
  { modules, template }: { readonly modules: readonly ModuleSeen[]; readonly template: string },
): Draft {
  const [act = '', at = ''] = command.split(' ')
  if (act === 'add') return settle(added(draft, at))
  if (act === 'modules') return fromModules(draft, modules)
  if (act === 'drop') {
    const steps = at.split('.')
    const list = steps.slice(0, -1).join('.')
    return ROW_LISTS.includes(list) ? settle(dropped(draft, list, Number(steps.at(-1)))) : draft
  }
  return act === 'honours' ? withTemplate(draft, template) : settle(draft)
}
