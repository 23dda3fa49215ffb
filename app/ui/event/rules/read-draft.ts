import { readRulebook, type Rulebook, type RulebookRefusal } from '~/domain/rulebook'
import type { Result } from '~/kit/result'
import type { Draft } from './draft'
import { readLeaf } from './leaf'

type Tree = Map<string, Tree | { readonly leaf: unknown }>

const LISTS = /^(?:parts|tieChain|tierFloors|fieldSteps|honours|promotions|talent|award\.(?:tiers|bands))$/
const EMPTY_LISTS = ['parts', 'tieChain', 'tierFloors', 'fieldSteps', 'honours', 'promotions', 'talent']

function planted(draft: Draft): Tree {
  const root: Tree = new Map()
  for (const [place, typed] of Object.entries(draft)) {
    const path = place.split('.')
    const leaf = readLeaf(path, typed)
    let here = root
    for (const step of path.slice(0, -1)) {
      const found = here.get(step)
      const next: Tree = found instanceof Map ? found : new Map<string, Tree>()
      if (found !== next) here.set(step, next)
      here = next
    }
    if (leaf !== undefined) here.set(path.at(-1) ?? '', { leaf })
  }
  return root
}

function grown(tree: Tree, at: string): unknown {
  if (LISTS.test(at)) {
    const rows = [...tree].sort(([a], [b]) => Number(a) - Number(b))
    return rows.map(([, row]) => (row instanceof Map ? grown(row, `${at}[]`) : row.leaf))
  }
  const pairs = [...tree].map(([name, below]): [string, unknown] => {
    return [name, below instanceof Map ? grown(below, at === '' ? name : `${at}.${name}`) : below.leaf]
  })
  const value = Object.fromEntries(pairs)
  if (at === 'award.bands[]') return oneEnd(value)
  if (at === 'honours[]' || at === 'promotions[]') return { when: {}, ...value }
  return value
}

// A band ends at a rank or at a share of the field, whichever is written.
function oneEnd({ tier, rankTo, percentTo, rounding }: Record<string, unknown>): unknown {
  return rankTo === '' || rankTo === undefined ? { tier, percentTo, rounding } : { tier, rankTo }
}

/** The rulebook a draft says, or the first place in which it says none. */
export function rulebookOf(draft: Draft): Result<Rulebook, RulebookRefusal> {
  const root = planted(draft)
  const lists = Object.fromEntries(EMPTY_LISTS.map((name) => [name, []]))
  const read = grown(root, '')
  const value = { format: 'rulebook/2', ...lists, ...(read as Record<string, unknown>) }
  const scale = draft['scale.center'] ? {} : { scale: null }
  return readRulebook({ ...value, ...scale })
}

/** The control that holds a place of the rulebook: '$.parts[1].id' → 'parts.1.id'. */
export function controlAt(place: string): string {
  return place.replace(/^\$\.?/, '').replaceAll(/\[(\d+)\]/g, '.$1')
}
