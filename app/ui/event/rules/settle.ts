import { PRESETS } from '~/domain/preset'
import type { Rulebook } from '~/domain/rulebook'
import { SCALE_DEFAULT } from '~/domain/scale'
import { draftOf, rowsOf, type Draft } from './draft'

export const SCHEMES = ['proportional', 'medals', 'fixed', 'bands', 'worldskills'] as const
type Scheme = Rulebook['award']['scheme']

/** What a way of awarding starts from, and a control that only it has. */
const STARTS: Readonly<Record<Scheme, { readonly from: Rulebook; readonly has: string }>> = {
  proportional: { from: PRESETS['city-10-20-30'], has: 'award.tiers.0.percent' },
  medals: { from: PRESETS['medals-merit'], has: 'award.merit' },
  fixed: { from: PRESETS['fixed-1-3-6'], has: 'award.tiers.0.count' },
  bands: { from: PRESETS['bands-20'], has: 'award.bands.0.tier' },
  worldskills: { from: PRESETS.worldskills, has: 'award.windowHundredths' },
}

function without(draft: Draft, prefix: string): Record<string, string> {
  return Object.fromEntries(Object.entries(draft).filter(([path]) => !path.startsWith(prefix)))
}

// Another way of awarding brings its own fields; floors and steps that name the old tiers go.
function settleAward(draft: Draft): Draft {
  const scheme = SCHEMES.find((one) => one === draft['award.scheme'])
  if (!scheme || STARTS[scheme].has in draft) return draft
  // WorldSkills medals are decided on a scale, which then must be there
  const brings = scheme === 'worldskills' && !draft['scale.center'] ? /^(?:award|scale)\./ : /^award\./
  const start = Object.entries(draftOf(STARTS[scheme].from)).filter(([path]) => brings.test(path))
  const kept = without(without(draft, 'award.'), 'tierFloors.')
  for (const row of rowsOf(draft, 'fieldSteps')) kept[`fieldSteps.${row}.tiers`] = ''
  return { ...kept, ...Object.fromEntries(start) }
}

function settleScale(draft: Draft): Draft {
  if (!draft['scale.center'] || 'scale.spread' in draft) return draft
  const { spread, unit, target } = SCALE_DEFAULT
  return { ...draft, 'scale.spread': spread, 'scale.unit': String(unit), 'scale.target': String(target) }
}

function settleGiving(draft: Draft): Draft {
  const settled: Record<string, string> = { ...draft }
  for (const row of rowsOf(draft, 'promotions')) {
    const give = `promotions.${row}.give`
    if (settled[`${give}.kind`] === 'to') {
      settled[`${give}.level`] ??= 'technician'
      settled[`${give}.atLevel`] ??= 'keep'
      delete settled[`${give}.cap`]
    } else {
      settled[`${give}.cap`] ??= 'technician'
      delete settled[`${give}.level`]
      delete settled[`${give}.atLevel`]
    }
  }
  return settled
}

// What the rules do not ask for is not written in them, so that an empty box and none at all are the same rules.
function settleAsked(draft: Draft): Draft {
  const empty = ['panel.contestantSigns', 'panel.typedTwice'].filter((path) => draft[path] !== 'yes')
  return Object.fromEntries(Object.entries(draft).filter(([path]) => !empty.includes(path)))
}

/** The draft with exactly the controls its choices call for. */
export function settle(draft: Draft): Draft {
  return settleAsked(settleGiving(settleScale(settleAward(draft))))
}
