import type { RulebookFields as Rulebook } from './fields'
import { commonMultiple } from '../exact'
import { tiersOf } from './tiers-of'

interface Contradiction {
  readonly path: readonly (string | number)[]
  readonly found: unknown
  readonly allowed: string
}

// Beyond this, an exact total of 100.00 in its finest unit would no longer be a safe integer.
const LARGEST_MULTIPLE = 2_000_000

function parts({ parts, tieChain }: Rulebook): Contradiction[] {
  if (parts.length === 0) return []
  const found: Contradiction[] = []
  const ids = parts.map((part) => part.id)
  const weight = parts.reduce((sum, part) => sum + part.weightBasisPoints, 0)
  const twice = ids.findIndex((id, at) => ids.indexOf(id) !== at)
  if (twice >= 0) found.push({ path: ['parts', twice, 'id'], found: ids[twice], allowed: 'an id used once' })
  if (weight !== 10_000) {
    found.push({ path: ['parts'], found: weight, allowed: `weights of 10000 together, not ${weight}` })
  }
  const multiple = commonMultiple(parts.map((part) => part.outOfHundredths))
  if (multiple === null || multiple > LARGEST_MULTIPLE) {
    found.push({ path: ['parts'], found: null, allowed: 'maxima with a small common multiple, e.g. 10000' })
  }
  tieChain.forEach((key, at) => {
    if (key.startsWith('module:') && !ids.includes(key.slice('module:'.length))) {
      found.push({ path: ['tieChain', at], found: key, allowed: ids.map((id) => `module:${id}`).join(' | ') })
    }
  })
  return found
}

function awards({ award, scale, tierFloors }: Rulebook): Contradiction[] {
  const found: Contradiction[] = []
  const tiers = tiersOf(award)
  const twice = tiers.findIndex((tier, at) => tiers.indexOf(tier) !== at)
  if (twice >= 0) found.push({ path: ['award'], found: tiers[twice], allowed: 'each tier once' })
  if (award.scheme === 'proportional') {
    const percent = award.tiers.reduce((sum, tier) => sum + tier.percent, 0)
    if (percent > 100)
      found.push({ path: ['award', 'tiers'], found: percent, allowed: 'at most 100 per cent' })
  }
  if (award.scheme === 'bands') {
    award.bands.forEach((band, at) => {
      const before = award.bands[at - 1]
      if (!before || !('rankTo' in band) || !('rankTo' in before) || band.rankTo > before.rankTo) return
      const allowed = `more than ${before.rankTo}: the best tier stands first`
      found.push({ path: ['award', 'bands', at, 'rankTo'], found: band.rankTo, allowed })
    })
  }
  if (award.scheme === 'worldskills' && award.on === 'scale' && scale === null) {
    found.push({ path: ['scale'], found: null, allowed: 'a scale, since the award is decided on it' })
  }
  tierFloors.forEach(({ tier }, at) => {
    if (!tiers.includes(tier)) {
      found.push({ path: ['tierFloors', at, 'tier'], found: tier, allowed: tiers.join(' | ') })
    }
  })
  return found
}

function fields({ fieldSteps, honours, promotions }: Rulebook): Contradiction[] {
  const found: Contradiction[] = []
  fieldSteps.forEach(({ atLeast }, at) => {
    const before = fieldSteps[at - 1]
    if (before && before.atLeast <= atLeast) {
      const allowed = `fewer than ${before.atLeast}: the largest field stands first`
      found.push({ path: ['fieldSteps', at, 'atLeast'], found: atLeast, allowed })
    }
  })
  for (const [name, rules] of [
    ['honours', honours],
    ['promotions', promotions],
  ] as const) {
    rules.forEach(({ when: { rankFrom, rankTo } }, at) => {
      if (rankFrom !== undefined && rankTo !== undefined && rankFrom > rankTo) {
        found.push({ path: [name, at, 'when', 'rankFrom'], found: rankFrom, allowed: `at most ${rankTo}` })
      }
    })
  }
  return found
}

function ties({ tieChain }: Rulebook): Contradiction[] {
  return tieChain.flatMap((key, at) =>
    tieChain.indexOf(key) === at ? [] : [{ path: ['tieChain', at], found: key, allowed: 'a link used once' }],
  )
}

function panels({ panel: { minimum, maximum } }: Rulebook): Contradiction[] {
  if (maximum === undefined || maximum >= minimum) return []
  return [{ path: ['panel', 'maximum'], found: maximum, allowed: `at least ${minimum}` }]
}

/** 规则自检: what contradicts itself in a rulebook whose every field is well formed, in the order of the fields. */
export function lintRulebook(rulebook: Rulebook): Contradiction[] {
  return [
    ...parts(rulebook),
    ...ties(rulebook),
    ...panels(rulebook),
    ...awards(rulebook),
    ...fields(rulebook),
  ]
}
