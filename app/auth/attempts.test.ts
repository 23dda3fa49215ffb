import { expect, test } from 'vitest'
import { countAttempt, forgive } from './attempts.server'
import { safeNext, workPlaces } from './work-place'

test('five tries for one account in 15 minutes, then a pause that says how long', async () => {
  for (let at = 0; at < 5; at++)
    expect(await countAttempt('login:shi', '192.0.2.1')).toMatchObject({ ok: true })
  const sixth = await countAttempt('login:shi', '192.0.2.2')
  expect(sixth).toEqual({ ok: false, refusal: { code: 'sign-in-too-often', minutes: 15 } })
  expect(await countAttempt('login:li', '192.0.2.1')).toMatchObject({ ok: true })
})

test('twenty tries at once are five tries', async () => {
  const tries = await Promise.all(Array.from({ length: 20 }, () => countAttempt('login:burst', '192.0.2.3')))
  expect(tries.filter(({ ok }) => ok)).toHaveLength(5)
})

test('one address has fifty tries, whatever the accounts', async () => {
  const tries = []
  for (let at = 0; at < 60; at++) tries.push(await countAttempt(`login:many-${at}`, '192.0.2.4'))
  expect(tries.filter(({ ok }) => ok)).toHaveLength(50)
})

test('a right one gives the tries back', async () => {
  for (let at = 0; at < 12; at++) {
    expect(await countAttempt('login:often', '192.0.2.5')).toMatchObject({ ok: true })
    await forgive('login:often', '192.0.2.5')
  }
})

test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:1', '/a\nb', ''])(
  'the way back %j is not followed',
  (next) => expect(safeNext(next)).toBeNull(),
)

test('the way back stays within the house', () => {
  expect(safeNext('/organizer/events/E12?tab=1')).toBe('/organizer/events/E12?tab=1')
})

test('duties lead to their places', () => {
  expect(workPlaces([{ duty: 'finance', eventId: null }])).toEqual(['/awards/rewards'])
  expect(workPlaces([{ duty: 'recorder', eventId: 'e' }])).toEqual(['/judge/desk'])
  expect(
    workPlaces([
      { duty: 'judge', eventId: 'e' },
      { duty: 'organizer', eventId: null },
    ]),
  ).toEqual(['/judge', '/organizer'])
  expect(workPlaces([{ duty: 'chief-judge', eventId: 'e' }])).toEqual(['/judge/control', '/organizer'])
  expect(workPlaces([])).toEqual([])
})
