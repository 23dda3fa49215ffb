import { expect, test } from 'vitest'
import { readBeatAnswer, readRefusal, readTapAnswer } from './read-answer'

const value = { hundredths: 925, revision: 1, sheetRevision: 4, round: 1, at: '2026-05-20T06:00:00.000Z' }
const taken = { ok: true, entryId: 'e1', value }
const refusal = { code: 'mark-conflict', sentence: '另一台平板已改分' }
const standing = { ...value, answer: { kind: 'points', hundredths: 900 } }
const refused = { ok: false, entryId: 'e2', status: 409, refusal, standing }
const beat = {
  ...{ now: '2026-05-20T06:00:00.000Z', version: 'a1', protocol: 2, offline: 'on' },
  seat: { mine: false, device: 'iPad', since: null },
}

/** The same thing once without each of its fields, and once with each of another kind. */
function damaged(whole: Readonly<Record<string, unknown>>, fields: readonly string[]): unknown[] {
  const wrong = (value: unknown) => (typeof value === 'number' ? '1' : 7)
  return fields.flatMap((name) => [
    Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)),
    { ...whole, [name]: wrong(whole[name]) },
  ])
}

test('verdicts are read as they were sent', () => {
  const said = { verdicts: [taken, refused, { ...refused, standing: null }] }
  expect(readTapAnswer(said)).toEqual(said)
})

test('a verdict that lacks anything is no verdict: the tap stays unsent', () => {
  const broken = [
    ...damaged(taken, ['ok', 'entryId', 'value']),
    ...damaged(value, Object.keys(value)).map((less) => ({ ...taken, value: less })),
    ...damaged(refused, ['status', 'refusal']),
    ...damaged(standing, ['hundredths', 'answer', 'round']).map((less) => ({ ...refused, standing: less })),
  ]
  for (const verdict of broken) expect(readTapAnswer({ verdicts: [taken, verdict] })).toBeNull()
})

test.each([null, '', 'ok', [], {}, { verdicts: {} }, { verdicts: null }])('%j is no answer', (said) => {
  expect(readTapAnswer(said)).toBeNull()
  expect(readRefusal(said)).toBeNull()
  expect(readBeatAnswer(said)).toBeNull()
})

test('a refusal of the whole batch gives its code and sentence alone', () => {
  expect(readRefusal({ refusal: { ...refusal, more: 1 } })).toEqual(refusal)
  expect(readRefusal({ refusal: { code: 'x' } })).toBeNull()
})

test('a sign of life is answered with time, version and seat; a time that is none is refused', () => {
  expect(readBeatAnswer(beat)).toEqual(beat)
  for (const less of damaged(beat, Object.keys(beat))) expect(readBeatAnswer(less)).toBeNull()
  expect(readBeatAnswer({ ...beat, now: 'soon' })).toBeNull()
  expect(readBeatAnswer({ ...beat, offline: 'maybe' })).toBeNull()
  expect(readBeatAnswer({ ...beat, seat: { ...beat.seat, since: 3 } })).toBeNull()
})
