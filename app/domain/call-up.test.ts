import { describe, expect, test } from 'vitest'
import { ok, refuse } from '../kit/result'
import {
  afterCall,
  callPhase,
  callQueue,
  ownCall,
  placeCall,
  readSeen,
  seenText,
  type Call,
  type CallSeat,
  type CallsView,
  type Seen,
} from './call-up'
import { needs, STAGES } from './stage'

const seat = (code: string, outcome = 'ok'): CallSeat => ({ code, outcome })
const seats = ['842', '107', '316', '205'].map((code) => seat(code))
const minute = (n: number) => `2026-05-20T01:${String(n).padStart(2, '0')}:00.000Z`
const call = (number: string, asked: Partial<Call> = {}): Call => ({
  number,
  place: '工位 1',
  state: 'called',
  times: 1,
  calledAt: minute(1),
  at: minute(1),
  ...asked,
})
const fresh = (number: string): Seen => ({ number, state: 'waiting', times: 0 })
const numbers = (rows: readonly { readonly number: string }[]) => rows.map(({ number }) => number)

test('numbers are called from the second seal until the lock, and the phase says the same', () => {
  const open = STAGES.filter((stage) => needs(stage, 'call/lead').ok)
  expect(open).toEqual(['second-seal', 'contest', 'third-seal', 'marking', 'team-signed', 'recheck'])
  expect(STAGES.filter((stage) => callPhase(stage) === 'open')).toEqual(open)
  expect(callPhase('first-seal')).toBe('before')
  expect(callPhase('locked')).toBe('over')
})

describe('the queue', () => {
  test('waits in the order of the seat numbers, whatever order the seats were given in', () => {
    expect(numbers(callQueue(seats, []).waiting)).toEqual(['107', '205', '316', '842'])
  })

  test('puts who missed a call at the end, the longest ago first', () => {
    const calls = [
      call('107', { state: 'missed', at: minute(9) }),
      call('205', { state: 'missed', at: minute(5) }),
    ]
    expect(numbers(callQueue(seats, calls).waiting)).toEqual(['316', '842', '205', '107'])
  })

  test('shows the newest call first, and those called together in the order of their numbers', () => {
    const calls = [call('107'), call('842', { calledAt: minute(3) }), call('316', { calledAt: minute(3) })]
    expect(numbers(callQueue(seats, calls).now)).toEqual(['316', '842', '107'])
  })

  test.each(['absent', 'dnf', 'dsq', 'void'])('calls nobody who is %s', (outcome) => {
    const queue = callQueue([seat('107', outcome), seat('205', outcome), seat('316')], [call('205')])
    expect(numbers(queue.waiting)).toEqual(['316'])
    expect(queue.now).toEqual([])
    expect(queue.seats).toBe(1)
  })

  test('keeps who has come, whatever is ruled later', () => {
    const queue = callQueue([seat('107', 'dsq')], [call('107', { state: 'present' })])
    expect(numbers(queue.present)).toEqual(['107'])
  })
})

describe('a press', () => {
  test('calls who waits, and again who missed it, counting the times', () => {
    expect(placeCall(seats, undefined, fresh('107'), 'call', '检录处')).toEqual(
      ok({ number: '107', state: 'called', times: 1 }),
    )
    const missed: Seen = { number: '107', state: 'missed', times: 2 }
    expect(placeCall(seats, call('107', { state: 'missed', times: 2 }), missed, 'call', '检录处')).toEqual(
      ok({ number: '107', state: 'called', times: 3 }),
    )
  })

  test('made twice is done once', () => {
    expect(placeCall(seats, call('107'), fresh('107'), 'call', '工位 1')).toEqual(ok(null))
    const there = call('107', { state: 'present' })
    expect(placeCall(seats, there, call('107'), 'present')).toEqual(ok(null))
  })

  test('of what another desk has called elsewhere is refused, naming the place', () => {
    const refused = refuse({ code: 'call-made-already', number: '107', place: '工位 1' })
    expect(placeCall(seats, call('107'), fresh('107'), 'call', '工位 2')).toEqual(refused)
    const there = call('107', { state: 'present' })
    expect(placeCall(seats, there, fresh('107'), 'call', '工位 1')).toEqual(refused)
  })

  test('of what is not as it was seen is refused', () => {
    const missed = call('107', { state: 'missed' })
    const changed = refuse({ code: 'call-changed', number: '107' })
    expect(placeCall(seats, missed, call('107'), 'present')).toEqual(changed)
    expect(placeCall(seats, undefined, fresh('107'), 'present')).toEqual(changed)
  })

  test('of a number that is no seat, or out, is refused', () => {
    const none = refuse({ code: 'call-no-such-number', number: '999' })
    expect(placeCall(seats, undefined, fresh('999'), 'call', '检录处')).toEqual(none)
    expect(placeCall([seat('999', 'dsq')], undefined, fresh('999'), 'call', '检录处')).toEqual(none)
  })

  test('undone leads back to what was before it', () => {
    expect(afterCall(call('107', { state: 'present' }), 'undo')).toMatchObject({ state: 'called', times: 1 })
    expect(afterCall(call('107', { state: 'missed' }), 'undo')).toMatchObject({ state: 'called', times: 1 })
    expect(afterCall(call('107'), 'undo')).toMatchObject({ state: 'waiting', times: 0 })
    expect(afterCall(call('107', { times: 3 }), 'undo')).toMatchObject({ state: 'missed', times: 2 })
    expect(afterCall(fresh('107'), 'undo')).toBeNull()
  })
})

test('what a desk saw survives the form, and nothing else is taken for it', () => {
  const seen: Seen[] = [fresh('107'), { number: '205', state: 'missed', times: 2 }]
  expect(readSeen(seenText(seen))).toEqual(seen)
  for (const bad of ['', '107', '107.waiting.-1', '107.gone.1', '107.waiting.0 107.waiting.0', ' 1.called.1'])
    expect(readSeen(bad)).toBeNull()
})

test('one’s own number says where to go, or how many are called before it', () => {
  const view: CallsView = {
    event: { code: 'E', name: '', group: '', season: '' },
    phase: 'open',
    now: [{ number: '107', place: '工位 3', times: 1, at: minute(2) }],
    waiting: ['316', '842', '205'],
    missed: ['205'],
    present: [{ number: '111', place: '工位 1' }],
    seats: 5,
    asOf: minute(2),
  }
  expect(ownCall(view, '107')).toMatchObject({ state: 'called', place: '工位 3' })
  expect(ownCall(view, '842')).toEqual({ state: 'waiting', ahead: 1 })
  expect(ownCall(view, '205')).toEqual({ state: 'missed', ahead: 2 })
  expect(ownCall(view, '111')).toEqual({ state: 'present', place: '工位 1' })
  expect(ownCall(view, '999')).toEqual({ state: 'unknown' })
})
