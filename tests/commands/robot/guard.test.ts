import { expect, test } from 'vitest'
import { createEvent } from '../../../app/commands/events/create-event.server'
import { db } from '../../../app/data/prisma.server'
import { must } from '../../../prisma/season/must'
import { agreement } from '../../../server/cli/robot/boards'
import { refusesToMark } from '../../../server/cli/robot/guard'
import { readOptions } from '../../../server/cli/robot/options'
import { given, stamp } from '../../given/given'

const HERE = 'http://127.0.0.1:3000'
const now = new Date('2026-05-20T01:00:00Z')

async function created(code: string, device: string) {
  const season = await given.season()
  const by = { ...stamp(await given.account({ duties: ['organizer'] }), 'organizer'), device }
  const asked = { name: '电工', trade: '电工', level: 'senior', classCode: 'CITY_C1', group: '职工组' }
  await must(
    createEvent({
      ...asked,
      seasonCode: season.code,
      code,
      teamSize: 1,
      venue: '',
      startsAt: now,
      preset: 'city-10-20-30',
      by,
      now,
    }),
  )
  return code
}

test('the robot marks an event of the demonstration and refuses one that somebody made in a browser', async () => {
  expect(await refusesToMark(HERE, await created('ROBOT-1', 'seed'), false)).toBeNull()
  const real = await created('REAL-1', 'Chrome 140 · Windows')
  expect(await refusesToMark(HERE, real, false)).toMatchObject({ code: 'real-event', event: real })
  expect(await refusesToMark(HERE, real, true)).toMatchObject({ code: 'real-event' })
})

test('an event without a ledger is nobody’s rehearsal', async () => {
  const { code } = await given.event({ stage: 'marking' })
  expect(await refusesToMark(HERE, code, true)).toMatchObject({ code: 'real-event' })
  expect(await refusesToMark(HERE, 'NOBODY', true)).toMatchObject({ code: 'no-such-event' })
})

test('a server elsewhere is played only where the event was named for rehearsal', async () => {
  const code = await created('ROBOT-2', 'seed')
  const far = 'http://contest.example'
  expect(await refusesToMark(far, code, false)).toEqual({ code: 'not-loopback', host: 'contest.example' })
  expect(await refusesToMark(far, code, true)).toBeNull()
  expect(readOptions(['--url', far, '--rehearsal', code], 1)).toMatchObject({ named: true, event: code })
  expect(await db().event.count({ where: { code } })).toBe(1)
})

test('a board that holds another revision, another view or nothing is not equal', () => {
  const told = { revision: 7, view: { rows: [{ number: '101', totalHundredths: 9000 }] } }
  const screens = [
    told,
    { ...told, revision: 6 },
    { revision: 7, view: { rows: [{ number: '101', totalHundredths: 9001 }] } },
    null,
  ].map((held) => ({ held: () => held }))
  expect(agreement(screens, told)).toEqual({ equal: 1, of: 4, revision: 7 })
})

test('options that say nothing sensible are told, not guessed', () => {
  expect(readOptions(['--pads', 'five'], 1)).toBe('--pads five')
  expect(readOptions(['--until', 'dawn'], 1)).toBe('--until dawn')
  expect(readOptions(['--help'], 1)).toBeNull()
  expect(readOptions([], 5)).toMatchObject({ url: null, boards: 20, seed: 5, until: 'signed' })
})
