import { expect, test } from 'vitest'
import { ok } from '../kit/result'
import { HONOUR_PRESETS, withHonours, type HonourPresetName } from './honour-preset'
import { PRESETS } from './preset'
import { parseRulebook, rulebookDigest, type Rulebook } from './rulebook'

const WEIGHED = PRESETS['city-30-70']

test.each(Object.entries(PRESETS))('the preset %s is a rulebook and survives storage', (_, preset) => {
  expect(parseRulebook(JSON.stringify(preset))).toEqual(ok(preset))
  expect(rulebookDigest(preset)).toMatch(/^[0-9a-f]{64}$/)
})

test.each(Object.keys(HONOUR_PRESETS))('§2.8 the honours of %s make a rulebook', (name) => {
  const rulebook = withHonours(WEIGHED, name as HonourPresetName)
  expect(parseRulebook(JSON.stringify(rulebook))).toEqual(ok(rulebook))
})

test('the digest follows the meaning, not the order of the members', () => {
  const rulebook = PRESETS['medals-merit']
  const turned = Object.fromEntries(Object.entries(rulebook).reverse()) as Rulebook
  expect(rulebookDigest(turned)).toBe(rulebookDigest(rulebook))
  expect(rulebookDigest({ ...rulebook, dsqCounts: false })).not.toBe(rulebookDigest(rulebook))
})

const SHORT_WEIGHTS = [
  { ...WEIGHED.parts[0]!, weightBasisPoints: 2000 },
  { ...WEIGHED.parts[1]! },
] satisfies Rulebook['parts']

test.each([
  ['not json', 'line 1, column 2', 'ot json', 'JSON'],
  ['{"format":"rulebook/3"}', '$.format', '"rulebook/3"', '"rulebook/2"'],
  [{ panel: { ...WEIGHED.panel, minimum: 0 } }, '$.panel.minimum', '0', 'number >= 1'],
  [{ tieChain: ['module:oral'] }, '$.tieChain[0]', '"module:oral"', 'module:theory | module:practice'],
  [{ parts: SHORT_WEIGHTS }, '$.parts', undefined, 'weights of 10000 together, not 9000'],
  [{ dsqCount: true }, '$.dsqCount', 'true', 'no key "dsqCount"'],
  [
    { tierFloors: [{ tier: 'first', hundredths: 1 }] },
    '$.tierFloors[0].tier',
    '"first"',
    'gold | silver | bronze | merit',
  ],
  [
    {
      fieldSteps: [
        { atLeast: 5, tiers: null, honoursRankTo: null },
        { atLeast: 9, tiers: null, honoursRankTo: null },
      ],
    },
    '$.fieldSteps[1].atLeast',
    '9',
    'fewer than 5: the largest field stands first',
  ],
  [
    { award: { ...PRESETS['city-10-20-30'].award, rounding: 'bankers' } },
    '$.award.rounding',
    '"bankers"',
    '"half-up" | "floor" | "ceil"',
  ],
  [
    {
      award: {
        scheme: 'bands',
        bands: [
          { tier: 'gold', rankTo: 5 },
          { tier: 'silver', rankTo: 3 },
        ],
      },
    },
    '$.award.bands[1].rankTo',
    '3',
    'more than 5: the best tier stands first',
  ],
  [{ tieChain: ['minutes', 'minutes'] }, '$.tieChain[1]', '"minutes"', 'a link used once'],
  [{ award: PRESETS.worldskills.award }, '$.scale', 'null', 'a scale, since the award is decided on it'],
] as const)('what is no rulebook is refused at its place: %j', (change, place, found, allowed) => {
  const text = typeof change === 'string' ? change : JSON.stringify({ ...WEIGHED, ...change })
  const refusal = { code: 'rulebook-unreadable', place, allowed, ...(found !== undefined && { found }) }
  expect(parseRulebook(text)).toMatchObject({ ok: false, refusal })
})

test.each(['time', 'module:', 'modules:A'])('§2.6 "%s" breaks no tie', (key) => {
  expect(parseRulebook(JSON.stringify({ ...PRESETS.worldskills, tieChain: [key] })).ok).toBe(false)
})

test.each(['half-up', 'floor', 'ceil', 'cumulative'])(
  'rules of the first format keep their %s shares',
  (rounding) => {
    const first = {
      format: 'rulebook/1',
      name: '旧规则',
      panel: WEIGHED.panel,
      tieChain: ['module:A', 'minutes'],
      award: {
        scheme: 'proportional',
        tiers: [{ tier: 'first', percent: 10 }],
        rounding,
        boundary: 'include',
      },
      floorHundredths: 6000,
      dsqCounts: true,
      fieldMinimum: 7,
      honours: WEIGHED.honours,
      talent: WEIGHED.talent,
      talentAgeMax: 35,
    }
    const read = parseRulebook(JSON.stringify(first))
    expect(read).toMatchObject({
      ok: true,
      value: {
        format: 'rulebook/2',
        parts: [],
        floorHundredths: 6000,
        fieldSteps: [{ atLeast: 7 }],
        award: {
          cumulative: rounding === 'cumulative',
          rounding: rounding === 'cumulative' ? 'half-up' : rounding,
        },
      },
    })
  },
)
