import { beforeEach, expect, test } from 'vitest'
import { freezeRules } from '~/commands/events/freeze-rules.server'
import { moveStage } from '~/commands/events/move-stage.server'
import { setRules } from '~/commands/events/set-rules.server'
import { db } from '~/data/prisma.server'
import { PRESETS } from '~/domain/preset'
import type { Stage } from '~/domain/stage'
import { given, stamp } from '../../given/given'
import { freshDatabase } from '../../setup/fresh-database'

const now = new Date('2026-05-01T02:00:00Z')
const by = stamp({ id: 'organizer', name: '组委会' }, 'organizer')

beforeEach(freshDatabase)

async function stageOf(id: string) {
  return (await db().event.findUniqueOrThrow({ where: { id }, select: { stage: true } })).stage
}

test('a plain step is taken, and the journal remembers it', async () => {
  const event = await given.event({ stage: 'draft' })
  expect(await moveStage({ eventId: event.id, to: 'registration', by, now })).toEqual({
    ok: true,
    value: 'registration',
  })
  expect(await stageOf(event.id)).toBe('registration')
  const entry = await db().journalEntry.findFirstOrThrow({ where: { chain: event.id } })
  expect(entry.act).toBe('event/move-stage')
})

test('a jump is refused and changes nothing', async () => {
  const event = await given.event({ stage: 'draft' })
  const moved = await moveStage({ eventId: event.id, to: 'marking', by, now })
  expect(moved).toEqual({
    ok: false,
    refusal: { code: 'stage-move-not-allowed', from: 'draft', to: 'marking' },
  })
  expect(await stageOf(event.id)).toBe('draft')
})

test.each<[Stage, Stage]>([
  ['roster', 'briefing'],
  ['check-in', 'first-seal'],
  ['first-seal', 'second-seal'],
  ['contest', 'marking'],
  ['marking', 'team-signed'],
  ['recheck', 'locked'],
  ['locked', 'unsealed'],
  ['unsealed', 'announced'],
  ['notice', 'confirmed'],
  ['confirmed', 'awarded'],
])('%s → %s belongs to another act and cannot be clicked past', async (from, to) => {
  const event = await given.event({ stage: from })
  const moved = await moveStage({ eventId: event.id, to, by, now })
  expect(moved).toEqual({ ok: false, refusal: { code: 'event-step-elsewhere', to } })
})

test('the roster waits until every entry is decided', async () => {
  const event = await given.event({ stage: 'review' })
  await given.entries(event, 2, { status: 'submitted' })
  const moved = await moveStage({ eventId: event.id, to: 'roster', by, now })
  expect(moved).toEqual({ ok: false, refusal: { code: 'event-entries-undecided', count: 2 } })
})

test('an unknown event is refused', async () => {
  const moved = await moveStage({ eventId: 'nobody', to: 'registration', by, now })
  expect(moved).toEqual({ ok: false, refusal: { code: 'no-such-event' } })
})

test('rules freeze with a digest when nothing blocks, and then stay as they are', async () => {
  const event = await given.event({ stage: 'roster' })
  await given.entries(event, 3)
  await given.panel(event, 5)
  const frozen = await freezeRules({ eventId: event.id, by, now })
  expect(frozen).toMatchObject({
    ok: true,
    value: { digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
  })
  expect(await stageOf(event.id)).toBe('briefing')
  const changed = await setRules({ eventId: event.id, rulebook: PRESETS['medals-merit'], by, now })
  expect(changed).toEqual({ ok: false, refusal: { code: 'rules-frozen' } })
})

test('rules do not freeze with a panel below its minimum', async () => {
  const event = await given.event({ stage: 'roster' })
  await given.entries(event, 3)
  await given.panel(event, 2)
  const frozen = await freezeRules({ eventId: event.id, by, now })
  expect(frozen).toEqual({ ok: false, refusal: { code: 'stage-panel-too-small', given: 2, needed: 3 } })
})

test('99.99 is not 100.00', async () => {
  const event = await given.event({ stage: 'roster' })
  const aspect = event.modules[0]?.aspects[0]
  await db().aspect.update({ where: { id: aspect?.id ?? '' }, data: { maxHundredths: 3999 } })
  const frozen = await freezeRules({ eventId: event.id, by, now })
  expect(frozen).toEqual({ ok: false, refusal: { code: 'stage-scheme-not-100', sumHundredths: 9999 } })
})
