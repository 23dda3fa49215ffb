import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { giveTaps } from '../../../app/commands/scoring/give-taps.server'
import { beatSeat } from '../../../app/commands/bench/beat-seat.server'
import { db } from '../../../app/data/prisma.server'
import { openVotes } from '../../../app/commands/scoring/votes.server'
import { benchOf } from '../../../app/queries/judge/bench.server'
import { PRESETS } from '../../../app/domain/preset'
import type { SentTap } from '../../../app/realtime/sent-taps'
import { given } from '../../given/given'

const now = new Date('2026-05-20T06:00:00.000Z')
type Marking = Awaited<ReturnType<typeof given.markingEvent>>
type Judge = Marking['judges'][number]
type MarkTap = Extract<SentTap, { kind: 'mark' }>

function tap(sheetId: string, aspectId: string, changed: Partial<MarkTap> = {}): MarkTap {
  const answer = { kind: 'points', hundredths: 925 } as const
  return { kind: 'mark', entryId: randomUUID(), seq: 1, sheetId, aspectId, answer, revision: 0, ...changed }
}

function give(judge: Judge, taps: readonly SentTap[], holder = 'tablet-a') {
  return giveTaps({ accountId: judge.accountId, by: judge.by, holder, taps, now, via: 'pad' })
}

describe('a batch of taps', () => {
  let event: Marking
  beforeEach(async () => {
    event = await given.markingEvent({ seats: 2, judges: 2 })
  })
  const one = () => {
    const [judge, seat, module] = [event.judges[0]!, event.seats[0]!, event.modules[0]!]
    const [first, second] = module.aspects
    return { judge, sheetId: event.sheetOf(seat, module, judge).id, first: first!.id, second: second!.id }
  }

  test('gives every tap its own answer, in the order sent', async () => {
    const { judge, sheetId, first, second } = one()
    const bad = tap(sheetId, second, { answer: { kind: 'points', hundredths: 999_999 } })
    const again = tap(sheetId, first, { revision: 1, answer: { kind: 'points', hundredths: 900 } })
    const results = await give(judge, [tap(sheetId, first), bad, again, tap('no-such-sheet', first)])
    expect(results.map((result) => (result.ok ? result.value.revision : result.refusal.code))).toEqual([
      1,
      'above-maximum',
      2,
      'no-such-sheet',
    ])
    const mark = await db().mark.findFirstOrThrow({ where: { sheetId, aspectId: first } })
    expect(mark).toMatchObject({ hundredths: 900, revision: 2 })
    expect(await db().markTap.count({ where: { sheetId } })).toBe(2)
    const acts = await db().journalEntry.count({ where: { chain: event.id, act: 'scoring/give-mark' } })
    expect(acts).toBe(2)
  })

  test('one tap sent fifty times at once has one effect and one answer, with another content none', async () => {
    const { judge, sheetId, first } = one()
    const same = tap(sheetId, first)
    const other = { ...same, answer: { kind: 'points', hundredths: 100 } as const }
    const answers = await Promise.all([
      ...Array.from({ length: 50 }, () => give(judge, [same])),
      give(judge, [other]),
    ])
    const different = new Set(answers.slice(0, 50).map((answer) => JSON.stringify(answer)))
    expect(different.size).toBe(1)
    expect(answers[50]).toMatchObject([{ ok: false, refusal: { code: 'tap-reused' } }])
    expect(await db().markTap.count({ where: { sheetId } })).toBe(1)
  })

  test('two tablets that never saw each other: the second is told both values, nothing is overwritten', async () => {
    const { judge, sheetId, first } = one()
    await give(judge, [tap(sheetId, first)])
    await db().seatLease.deleteMany({ where: { panelSeatId: judge.panelSeatId } })
    const late = tap(sheetId, first, { answer: { kind: 'points', hundredths: 500 } })
    expect(await give(judge, [late], 'tablet-b')).toMatchObject([
      { refusal: { code: 'mark-conflict', theirs: 925, mine: 500, standing: { hundredths: 925 } } },
    ])
  })

  test('the seat belongs to one tablet; another one must take it over, and the first then knows', async () => {
    const { judge, sheetId, first, second } = one()
    await give(judge, [tap(sheetId, first)])
    expect(await give(judge, [tap(sheetId, second)], 'tablet-b')).toMatchObject([
      { refusal: { code: 'seat-taken', device: 'test' } },
    ])
    const beat = {
      ...{ holder: 'tablet-b', eventCode: event.code, sheetId, battery: 80, charging: false, unsent: 1 },
      ...{ version: 'v1', clock: now.toISOString() },
    }
    const asking = { accountId: judge.accountId, by: judge.by, now }
    expect(await beatSeat({ ...asking, beat })).toMatchObject({ value: { mine: false, device: 'test' } })
    expect(await beatSeat({ ...asking, beat: { ...beat, take: true } })).toMatchObject({
      value: { mine: true },
    })
    expect(await give(judge, [tap(sheetId, second)], 'tablet-b')).toMatchObject([{ ok: true }])
    expect(await give(judge, [tap(sheetId, second)])).toMatchObject([{ refusal: { code: 'seat-taken' } }])
    expect((await benchOf(event.code, judge.accountId))?.view.seat.holder).toBe('tablet-b')
    const taken = await db().journalEntry.count({ where: { chain: event.id, act: 'bench/take-seat' } })
    expect(taken).toBe(1)
  })

  test('a remark is the judge’s own: the ledger keeps its digest only; an older one arriving late changes nothing', async () => {
    const { judge, sheetId, first } = one()
    const remark = (seq: number, text: string) =>
      ({ kind: 'remark', entryId: randomUUID(), seq, sheetId, aspectId: first, text }) as const
    const old = remark(1, '焊缝有气孔')
    await give(judge, [old])
    await give(judge, [remark(2, '焊缝有两处气孔')])
    await give(judge, [old])
    expect(await db().remark.findFirst({ where: { sheetId } })).toMatchObject({ text: '焊缝有两处气孔' })
    const entries = await db().journalEntry.findMany({ where: { act: 'scoring/keep-remark' } })
    expect(entries.length).toBe(2)
    expect(entries.some((entry) => entry.after.includes('气孔'))).toBe(false)
  })

  test('a call sent twice is one call', async () => {
    const { judge, sheetId } = one()
    const call = { kind: 'call', entryId: randomUUID(), seq: 3, sheetId, text: '平板连不上' } as const
    const [first] = await give(judge, [call])
    expect(first?.ok).toBe(true)
    expect(await give(judge, [call])).toEqual([first])
    expect(await db().helpCall.count({ where: { eventId: event.id } })).toBe(1)
  })
})

describe('a vote of the panel', () => {
  let event: Marking
  beforeEach(async () => {
    const descriptors: [string, string, string, string] = ['差', '可', '良', '优']
    const judged = given.aspect({ code: 'A1-1', kind: 'judgement', spec: { kind: 'judgement', descriptors } })
    const modules = [given.module('A', [judged, given.aspect({ code: 'A1-2' })])]
    event = await given.markingEvent({ seats: 1, judges: 3, modules, rulebook: PRESETS['worldskills'] })
  })

  function vote(judge: Judge, score: 0 | 1 | 2 | 3, revision = 0) {
    const [seat, module] = [event.seats[0]!, event.modules[0]!]
    const sheetId = event.sheetOf(seat, module, judge).id
    const aspectId = module.aspects[0]!.id
    return give(judge, [tap(sheetId, aspectId, { answer: { kind: 'judgement', score }, revision })])
  }

  const seen = async (judge: Judge) => (await benchOf(event.code, judge.accountId))?.view.votes[0]

  test('stays sealed until all have voted: nobody is told what, only how many', async () => {
    const [a, b] = event.judges as [Judge, Judge, Judge]
    await vote(a, 3)
    await vote(b, 0)
    expect(await seen(a)).toMatchObject({ given: 2, of: 3, outcome: 'open', votes: null })
  })

  test('that agrees is closed: it is shown and no longer changed', async () => {
    const [a, b, c] = event.judges as [Judge, Judge, Judge]
    await vote(a, 3)
    await vote(b, 2)
    await vote(c, 2)
    const votes = [
      { seatNo: 1, score: 3 },
      { seatNo: 2, score: 2 },
      { seatNo: 3, score: 2 },
    ]
    expect(await seen(b)).toMatchObject({ outcome: 'agreed', round: 1, votes })
    expect(await vote(a, 2, 1)).toMatchObject([{ refusal: { code: 'vote-closed' } }])
    const sheetId = event.sheetOf(event.seats[0]!, event.modules[0]!, a).id
    expect(await openVotes(db(), sheetId)).toEqual([])
  })

  test('with a spread above the limit opens a new round; every round is kept and the panel votes again', async () => {
    const [a, b, c] = event.judges as [Judge, Judge, Judge]
    await vote(a, 3)
    await vote(b, 1)
    await vote(c, 2)
    const sheetId = event.sheetOf(event.seats[0]!, event.modules[0]!, a).id
    expect(await openVotes(db(), sheetId)).toEqual(['A1-1'])
    expect(await seen(a)).toMatchObject({ outcome: 'spread', round: 2, given: 0, of: 3 })
    expect(await db().mark.count({ where: { sheet: { eventId: event.id } } })).toBe(0)
    expect(await db().markTap.count({ where: { sheet: { eventId: event.id } } })).toBe(3)
    for (const judge of [a, b, c])
      expect(await vote(judge, 2)).toMatchObject([{ ok: true, value: { round: 2, revision: 1 } }])
    const rounds = await db().voteRound.findMany({ where: { eventId: event.id }, orderBy: { round: 'asc' } })
    expect(rounds.map(({ round, outcome }) => [round, outcome])).toEqual([
      [1, 'spread'],
      [2, 'agreed'],
    ])
  })

  test('control: one judge alone never closes it', async () => {
    const [a] = event.judges as [Judge, Judge, Judge]
    await vote(a, 3)
    expect(await vote(a, 1, 1)).toMatchObject([{ ok: true }])
    expect(await db().voteRound.count({ where: { eventId: event.id } })).toBe(0)
  })
})
