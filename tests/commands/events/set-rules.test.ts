import { beforeEach, describe, expect, test } from 'vitest'
import { freezeRules } from '~/commands/events/freeze-rules.server'
import { setRules } from '~/commands/events/set-rules.server'
import { db } from '~/data/prisma.server'
import { canonical, sha256Hex } from '~/domain/digest'
import { PRESETS } from '~/domain/preset'
import { parseRulebook, rulebookDigest, type Rulebook } from '~/domain/rulebook'
import { given, stamp } from '../../given/given'
import { freshDatabase } from '../../setup/fresh-database'

const now = new Date('2026-05-01T02:00:00Z')
const by = stamp({ id: 'organizer', name: '组委会' }, 'organizer')
const BASE = PRESETS['medals-merit']

beforeEach(freshDatabase)

async function heldBy(id: string) {
  const { rulebook } = await db().event.findUniqueOrThrow({ where: { id }, select: { rulebook: true } })
  const read = parseRulebook(rulebook)
  return { text: rulebook, rulebook: read.ok ? read.value : null }
}

function parts(...ids: readonly string[]): Rulebook['parts'] {
  const weights: Readonly<Record<number, readonly number[]>> = {
    1: [10_000],
    2: [3000, 7000],
    3: [3000, 3000, 4000],
  }
  return ids.map((id, at) => ({
    id,
    name: `部分 ${id}`,
    weightBasisPoints: weights[ids.length]?.[at] ?? 0,
    outOfHundredths: 5000,
  }))
}

test('a rulebook replaces the one before, and the journal holds both digests', async () => {
  const event = await given.event({ stage: 'draft' })
  const before = await heldBy(event.id)
  const rulebook: Rulebook = { ...BASE, name: '新规则', tieChain: ['module:B', 'minutes', 'decision'] }
  expect(await setRules({ eventId: event.id, rulebook, by, now })).toEqual({ ok: true, value: undefined })
  expect((await heldBy(event.id)).rulebook).toEqual(rulebook)
  const entry = await db().journalEntry.findFirstOrThrow({ where: { chain: event.id } })
  expect(entry.before).toContain(before.rulebook ? rulebookDigest(before.rulebook) : 'unread')
  expect(entry.after).toContain(rulebookDigest(rulebook))
})

describe('a tie chain may name only what is marked', () => {
  test('a module the scheme does not have', async () => {
    const event = await given.event({ stage: 'draft' })
    const rulebook: Rulebook = { ...BASE, tieChain: ['minutes', 'module:Z'] }
    expect(await setRules({ eventId: event.id, rulebook, by, now })).toEqual({
      ok: false,
      refusal: { code: 'rules-tie-module', module: 'Z' },
    })
    expect((await heldBy(event.id)).rulebook?.tieChain).not.toContain('module:Z')
  })
  test('a part of an event that has no modules yet is named by the rules themselves', async () => {
    const event = await given.event({ stage: 'draft', modules: [] })
    const rulebook = PRESETS['city-30-70']
    expect(await setRules({ eventId: event.id, rulebook, by, now })).toMatchObject({ ok: true })
  })
  test('without parts and without modules there is nothing to name', async () => {
    const event = await given.event({ stage: 'draft', modules: [] })
    const rulebook: Rulebook = { ...BASE, tieChain: ['module:A'] }
    expect(await setRules({ eventId: event.id, rulebook, by, now })).toMatchObject({
      refusal: { code: 'rules-tie-module', module: 'A' },
    })
  })
})

describe('§2.5 weighed parts are exactly the modules of the scheme', () => {
  test.each([
    [['A'], 'B', ''],
    [['A', 'theory'], 'B', 'theory'],
    [['A', 'B', 'C'], '', 'C'],
    [['theory', 'practice'], 'A,B', 'theory,practice'],
  ])('%j against A and B', async (ids, missing, unknown) => {
    const event = await given.event({ stage: 'draft' })
    const before = await heldBy(event.id)
    const rulebook: Rulebook = { ...BASE, parts: parts(...ids) }
    expect(await setRules({ eventId: event.id, rulebook, by, now })).toEqual({
      ok: false,
      refusal: { code: 'rules-parts-modules', missing, unknown },
    })
    expect((await heldBy(event.id)).text).toBe(before.text)
  })
  test('in whatever order', async () => {
    const event = await given.event({ stage: 'draft' })
    const rulebook: Rulebook = { ...BASE, parts: parts('B', 'A') }
    expect(await setRules({ eventId: event.id, rulebook, by, now })).toMatchObject({ ok: true })
  })
})

test('rules of the first format freeze as what was digested: the lifted text', async () => {
  const event = await given.event({ stage: 'roster' })
  await given.entries(event, 3)
  await given.panel(event, 5)
  const first = {
    format: 'rulebook/1',
    name: '旧规则',
    panel: BASE.panel,
    tieChain: ['minutes'],
    award: { scheme: 'medals', merit: null },
    floorHundredths: null,
    dsqCounts: true,
    fieldMinimum: 3,
    honours: [],
    talent: [],
    talentAgeMax: null,
  }
  await db().event.update({ where: { id: event.id }, data: { rulebook: JSON.stringify(first) } })
  const lifted = parseRulebook(JSON.stringify(first))
  if (!lifted.ok) throw new Error(lifted.refusal.place)
  const frozen = await freezeRules({ eventId: event.id, by, now })
  const held = await heldBy(event.id)
  expect(JSON.parse(held.text)).toEqual(lifted.value)
  expect(held.text).toContain('"fieldSteps":[{"atLeast":3')
  const stored = await db().event.findUniqueOrThrow({
    where: { id: event.id },
    select: { rulesDigest: true },
  })
  expect(frozen).toEqual({ ok: true, value: { digest: stored.rulesDigest } })
  expect(sha256Hex(canonical(lifted.value))).toBe(rulebookDigest(lifted.value))
})
