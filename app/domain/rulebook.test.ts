import { expect, test } from 'vitest'
import { ok } from '../kit/result'
import { parseRulebook, PRESETS, rulebookDigest, RulebookSchema, type Rulebook } from './rulebook'

test.each(Object.entries(PRESETS))('the preset %s is a rulebook and survives storage', (_, preset) => {
  expect(parseRulebook(JSON.stringify(preset))).toEqual(ok(preset))
  expect(rulebookDigest(preset)).toMatch(/^[0-9a-f]{64}$/)
})

test('the digest follows the meaning, not the order of the members', () => {
  const rulebook = PRESETS['medals-merit']
  const turned = Object.fromEntries(Object.entries(rulebook).reverse()) as Rulebook
  expect(rulebookDigest(turned)).toBe(rulebookDigest(rulebook))
  expect(rulebookDigest({ ...rulebook, fieldMinimum: 6 })).not.toBe(rulebookDigest(rulebook))
})

test.each([
  ['not json', ''],
  ['{"format":"rulebook/2"}', 'format'],
  [
    JSON.stringify({ ...PRESETS.worldskills, panel: { ...PRESETS.worldskills.panel, minimum: 0 } }),
    'panel.minimum',
  ],
])('what is no rulebook is refused at its place: %s', (json, place) => {
  expect(parseRulebook(json)).toEqual({ ok: false, refusal: { code: 'rulebook-unreadable', place } })
})

test.each(['time', 'module:', 'modules:A'])('§2.6 "%s" breaks no tie', (key) => {
  expect(RulebookSchema.safeParse({ ...PRESETS.worldskills, tieChain: [key] }).success).toBe(false)
})
