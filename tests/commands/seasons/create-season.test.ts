import { beforeEach, expect, test } from 'vitest'
import { createEvent } from '~/commands/events/create-event.server'
import { createSeason } from '~/commands/seasons/create-season.server'
import { db } from '~/data/prisma.server'
import { given, stamp } from '../../given/given'
import { freshDatabase } from '../../setup/fresh-database'

const now = new Date('2026-05-01T02:00:00Z')
const organizer = stamp({ id: 'organizer', name: '组委会' }, 'organizer')

beforeEach(freshDatabase)

const event = {
  code: 'DG-01',
  name: '电工',
  trade: '电工',
  level: '三级/高级工',
  classCode: 'CITY_C1',
  group: '职工组',
  teamSize: 1,
  venue: '实训楼',
  startsAt: new Date('2026-11-28T00:00:00Z'),
  preset: 'city-10-20-30',
} as const

test('a season is created once; its code cannot be used again', async () => {
  const season = { code: 'YX2026', name: '2026年职业技能竞赛季', year: 2026, by: organizer, now }
  expect(await createSeason(season)).toMatchObject({ ok: true, value: { code: 'YX2026' } })
  expect(await createSeason(season)).toEqual({
    ok: false,
    refusal: { code: 'season-code-taken', seasonCode: 'YX2026' },
  })
})

test('an event begins as a draft with its own copy of the preset', async () => {
  const season = await given.season()
  const made = await createEvent({ ...event, seasonCode: season.code, by: organizer, now })
  expect(made).toMatchObject({ ok: true, value: { code: 'DG-01' } })
  const row = await db().event.findUniqueOrThrow({ where: { code: 'DG-01' } })
  expect(row.stage).toBe('draft')
  expect(row.rulebook).toContain('"proportional"')
})

test('an event code in use, an unknown season and a closed one are refused', async () => {
  const open = await given.season()
  const closed = await given.season({ status: 'closed' })
  await createEvent({ ...event, seasonCode: open.code, by: organizer, now })
  const codeOf = async (seasonCode: string) => {
    const made = await createEvent({ ...event, seasonCode, by: organizer, now })
    return made.ok ? null : made.refusal.code
  }
  expect(await codeOf(open.code)).toBe('event-code-taken')
  expect(await codeOf('nowhere')).toBe('no-such')
  expect(await codeOf(closed.code)).toBe('season-closed')
})
