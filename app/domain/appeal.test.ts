import { expect, test } from 'vitest'
import { ok, refuse } from '../kit/result'
import {
  APPEAL_OUTCOMES,
  appealBlocks,
  followsFrom,
  inTime,
  mayAppeal,
  mayArbitrate,
  type AppealHandedIn,
  type AppealStatus,
} from './appeal'
import type { Duty } from './duty'

const ENDED = Date.parse('2026-11-21T15:00:00+08:00')
const TWO_HOURS = 7_200_000

const appeal: AppealHandedIn = {
  endedAt: ENDED,
  submittedAt: ENDED,
  windowMs: TWO_HOURS,
  byLeader: true,
  signedInWriting: true,
  parts: { phenomenon: '焊机断电', time: '10:15', people: '3 号赛位', grounds: '规程第五条' },
}

test.each([
  ['T−0:10:00', -600_000, true],
  ['T+0:00:00', 0, true],
  ['T+1:59:59', TWO_HOURS - 1_000, true],
  ['T+2:00:00', TWO_HOURS, true],
  ['T+2:00:00.999', TWO_HOURS + 999, true],
  ['T+2:00:01', TWO_HOURS + 1_000, false],
  ['T+2:00:01.500', TWO_HOURS + 1_500, false],
  ['T+48:00:00', 48 * 3_600_000, false],
])('§2.9 an appeal at %s is in time: %s ms, %s', (_, after, inside) => {
  const given = mayAppeal({ ...appeal, submittedAt: ENDED + after })
  expect(given).toEqual(
    inside
      ? ok()
      : refuse({
          code: 'appeal-too-late',
          closedAt: ENDED + TWO_HOURS,
          submittedAt: ENDED + after,
          lateSeconds: Math.floor((after - TWO_HOURS) / 1_000),
        }),
  )
})

test.each([
  [1_500, 1_000, 2_999, true],
  [1_500, 1_000, 3_000, false],
])('§6 a deadline of %i + %i ms at %i ms: %s', (from, windowMs, at, inside) => {
  expect(inTime({ from, windowMs, at })).toBe(inside)
})

test.each<[string, Partial<AppealHandedIn>, unknown]>([
  ['by the contestant himself', { byLeader: false }, { code: 'appeal-not-leader' }],
  ['by word of mouth', { signedInWriting: false }, { code: 'appeal-not-written' }],
  [
    'without grounds and people',
    { parts: { phenomenon: '焊机断电', time: '10:15', people: ' ' } },
    { code: 'appeal-incomplete', missing: ['people', 'grounds'] },
  ],
])('§2.9 an appeal %s is refused', (_, rest, refusal) => {
  expect(mayAppeal({ ...appeal, ...rest })).toEqual({ ok: false, refusal })
})

test.each<[string, AppealStatus, string, boolean]>([
  ['received', 'received', 'e1', true],
  ['under review', 'reviewing', 'e1', true],
  ['received in another event', 'received', 'e2', false],
  ['answered', 'answered', 'e1', false],
  ['withdrawn', 'withdrawn', 'e1', false],
  ['abandoned', 'abandoned', 'e1', false],
])('§2.9 an appeal %s blocks the confirmation: %s in %s, %s', (_, status, eventId, blocks) => {
  expect(appealBlocks([{ eventId, status }], 'e1')).toBe(blocks)
})

test('§2.9 without appeals nothing is blocked; one open among closed ones blocks', () => {
  expect(appealBlocks([], 'e1')).toBe(false)
  const appeals = [
    { eventId: 'e1', status: 'answered' as const },
    { eventId: 'e1', status: 'received' as const },
  ]
  expect(appealBlocks(appeals, 'e1')).toBe(true)
})

test.each([
  ['maintained', false, false],
  ['corrected', true, false],
  ['disqualified', true, false],
  ['rerun', true, true],
] as const)('§2.9 %s: a new version %s, the contest again %s', (outcome, newVersion, contestAgain) => {
  expect(followsFrom(outcome)).toEqual({ newVersion, contestAgain })
})

test('§2.9 there are four outcomes', () => {
  expect(APPEAL_OUTCOMES).toHaveLength(4)
})

test.each<[Duty, string | null, boolean]>([
  ['judge', 'e1', false],
  ['chief-judge', 'e1', false],
  ['draw-one', 'e1', false],
  ['draw-two', null, false],
  ['judge', 'e2', true],
  ['supervisor', 'e1', true],
])('§2.2 (6) one who is %s in %s may arbitrate in e1: %s', (duty, eventId, may) => {
  expect(mayArbitrate([{ duty, eventId }], 'e1')).toEqual(
    may ? ok() : refuse({ code: 'arbiter-conflict', held: duty }),
  )
})
