import { beforeEach, expect, test } from 'vitest'
import { db } from '../../../app/data/prisma.server'
import { given } from '../../given/given'
import { freshDatabase } from '../../setup/fresh-database'

beforeEach(freshDatabase)

test('a marking event has a sheet for every seat, module and judge', async () => {
  const event = await given.markingEvent({ seats: 4, judges: 5 })
  expect(event.sheets).toHaveLength(4 * 2 * 5)
  expect(await db().entry.count({ where: { eventId: event.id, attendance: 'present' } })).toBe(4)
  expect(event.modules.flatMap((module) => module.aspects)).toHaveLength(4)
  expect(event.judges.map((judge) => judge.by.duty)).toEqual(Array(5).fill('judge'))
})

test('a fresh database holds nothing', async () => {
  expect([await db().season.count(), await db().event.count(), await db().account.count()]).toEqual([0, 0, 0])
})
