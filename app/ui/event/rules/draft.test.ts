import { describe, expect, test } from 'vitest'
import { HONOUR_PRESETS, withHonours } from '~/domain/honour-preset'
import { PRESETS, PRESET_NAMES } from '~/domain/preset'
import { draftIn, draftOf, rowsOf, type Draft } from './draft'
import { controlAt, rulebookOf } from './read-draft'
import { changed, isHonourPreset } from './rows'
import { SCHEMES, settle } from './settle'

const CITY = PRESETS['city-30-70']
const NOTHING = { modules: [], template: '' }

function read(draft: ReturnType<typeof draftOf>) {
  const result = rulebookOf(draft)
  if (!result.ok) throw new Error(`${result.refusal.place}: ${result.refusal.allowed}`)
  return result.value
}

describe('the form holds a rulebook whole', () => {
  test.each(PRESET_NAMES)('%s reads back as it was', (name) => {
    expect(read(draftOf(PRESETS[name]))).toEqual(PRESETS[name])
    expect(read(settle(draftOf(PRESETS[name])))).toEqual(PRESETS[name])
  })
  test.each(Object.keys(HONOUR_PRESETS).filter(isHonourPreset))('with the honours of %s, too', (name) => {
    const rulebook = withHonours(CITY, name)
    expect(read(draftOf(rulebook))).toEqual(rulebook)
    expect(read(changed(draftOf(CITY), 'honours', { modules: [], template: name }))).toEqual(rulebook)
  })
  test('a step without any tier is not a step with every tier', () => {
    const fieldSteps = [{ atLeast: 5, tiers: [], honoursRankTo: 0 }]
    expect(read(draftOf({ ...CITY, fieldSteps })).fieldSteps).toEqual(fieldSteps)
  })
})

describe('what is typed wrongly is refused where it stands', () => {
  test.each([
    ['parts.0.weightBasisPoints', '30.005', '$.parts[0].weightBasisPoints'],
    ['panel.minimum', '', '$.panel.minimum'],
    ['panel.minimum', '三', '$.panel.minimum'],
    ['honours.0.when.rankTo', '0', '$.honours[0].when.rankTo'],
    ['recheck.leadingPercent', '110', '$.recheck.leadingPercent'],
    ['notice.firstDayCounts', 'perhaps', '$.notice.firstDayCounts'],
  ])('%s = %j', (path, typed, place) => {
    const result = rulebookOf({ ...draftOf(CITY), [path]: typed })
    expect(result).toMatchObject({ ok: false, refusal: { code: 'rulebook-unreadable', place } })
    expect(controlAt(place)).toBe(path)
  })
  test('weights that are not 100 % together', () => {
    const result = rulebookOf({ ...draftOf(CITY), 'parts.0.weightBasisPoints': '29.99' })
    expect(result).toMatchObject({ ok: false, refusal: { place: '$.parts' } })
  })
})

describe('rows', () => {
  test('one is added at the end and one in the middle goes without a gap', () => {
    const three = changed(draftOf(CITY), 'add parts', NOTHING)
    expect(rowsOf(three, 'parts')).toEqual([0, 1, 2])
    const two = changed(three, 'drop parts.0', NOTHING)
    expect(rowsOf(two, 'parts')).toEqual([0, 1])
    expect(two['parts.0.id']).toBe('practice')
  })
  test('the last one gone leaves an empty list', () => {
    const draft: Draft = { ...draftOf(PRESETS['medals-merit']), 'tieChain.0': '' }
    const none = [0, 1, 2, 3].reduce((left) => changed(left, 'drop honours.0', NOTHING), draft)
    expect(read(none)).toMatchObject({ honours: [], tieChain: [] })
  })
  test('the modules of the scheme become parts of exactly 100 %', () => {
    const modules = ['A', 'B', 'C'].map((code) => ({ code, name: code, maxHundredths: 3000 }))
    const { parts } = read(changed(draftOf(PRESETS['medals-merit']), 'modules', { modules, template: '' }))
    expect(parts.map((part) => part.weightBasisPoints)).toEqual([3333, 3334, 3333])
  })
  test('a list that is none changes nothing', () => {
    const draft = draftOf(CITY)
    expect(changed(draft, 'add __proto__', NOTHING)).toEqual(draft)
    expect(changed(draft, 'drop panel.0', NOTHING)).toEqual(draft)
  })
})

describe('another choice brings its own fields', () => {
  test.each(SCHEMES)('awarding by %s', (scheme) => {
    const draft = settle({ ...draftOf(PRESETS['province-30']), 'award.scheme': scheme })
    expect(read(draft).award.scheme).toBe(scheme)
  })
})

describe('an empty box and no box are the same rules', () => {
  test.each(['contestantSigns', 'typedTwice'] as const)('%s', (name) => {
    const path = `panel.${name}`
    const asked = { ...CITY, panel: { ...CITY.panel, [name]: true } }
    expect(read(settle({ ...draftOf(CITY), [path]: 'yes' }))).toEqual(asked)
    expect(read(settle(draftOf(asked)))).toEqual(asked)
    expect(read(settle({ ...draftOf(asked), [path]: 'no' }))).toEqual(CITY)
  })
})

test('a form brings nothing that no rulebook has', () => {
  const fields = [
    ['name', 'x'],
    ['intent', 'save'],
    ['award.__proto__.x', '1'],
    ['parts.0.id', new Blob()],
  ] as const
  expect(draftIn(fields)).toEqual({ name: 'x' })
})
