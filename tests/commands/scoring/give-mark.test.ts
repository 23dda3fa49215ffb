import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { giveMark } from '../../../app/commands/scoring/give-mark.server'
import { db } from '../../../app/data/prisma.server'
import { given } from '../../given/given'

const now = new Date('2026-05-20T06:00:00Z')
let event: Awaited<ReturnType<typeof given.markingEvent>>
let base: Parameters<typeof giveMark>[0]

beforeEach(async () => {
  event = await given.markingEvent({ seats: 2, judges: 3 })
  const judge = event.judges[0]!
  const aspect = event.modules[0]!.aspects[0]!
  base = {
    sheetId: event.sheetOf(event.seats[0]!, event.modules[0]!, judge).id,
    accountId: judge.accountId,
    aspectId: aspect.id,
    entryId: randomUUID(),
    answer: { kind: 'points', hundredths: 925 },
    revision: 0,
    by: judge.by,
    now,
  }
})

const refusalOf = async (asked: Partial<typeof base>) => {
  const result = await giveMark({ ...base, ...asked })
  return result.ok ? null : result.refusal
}

describe('a mark', () => {
  test('is saved with its tap, its journal entry and the sheet one revision on', async () => {
    const value = { hundredths: 925, revision: 1, sheetRevision: 1, round: 1, at: now.toISOString() }
    expect(await giveMark(base)).toEqual({ ok: true, value })
    expect(await db().mark.count({ where: { sheetId: base.sheetId } })).toBe(1)
    const entry = await db().journalEntry.findFirst({ where: { chain: event.id, act: 'scoring/give-mark' } })
    expect(entry?.actorId).toBe(base.accountId)
    expect(await db().topic.findUnique({ where: { name: `board:${event.code}` } })).toMatchObject({
      revision: 1,
    })
    expect(await db().topic.findUnique({ where: { name: `control:${event.code}` } })).toMatchObject({
      revision: 1,
    })
  })

  test('answers a repeated tap as the first time, also after other marks', async () => {
    const first = await giveMark(base)
    const other = event.modules[0]!.aspects[1]!.id
    await giveMark({ ...base, aspectId: other, entryId: randomUUID() })
    await giveMark({
      ...base,
      entryId: randomUUID(),
      revision: 1,
      answer: { kind: 'points', hundredths: 900 },
    })
    expect(await giveMark({ ...base, now: new Date('2026-05-20T07:00:00Z') })).toEqual(first)
    const mark = await db().mark.findFirst({ where: { sheetId: base.sheetId, aspectId: base.aspectId } })
    expect(mark).toMatchObject({ hundredths: 900, revision: 2 })
  })

  test('has one effect and one answer when the same tap arrives 50 times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => giveMark(base)))
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(answers[0]?.ok).toBe(true)
    expect(await db().markTap.count({ where: { sheetId: base.sheetId } })).toBe(1)
    expect(await db().sheet.findUnique({ where: { id: base.sheetId } })).toMatchObject({ revision: 1 })
    expect(await db().journalEntry.count({ where: { chain: event.id } })).toBe(1)
  })

  test('refuses the same tap with another content', async () => {
    await giveMark(base)
    expect(await refusalOf({ answer: { kind: 'points', hundredths: 900 } })).toEqual({ code: 'tap-reused' })
    expect(await refusalOf({ aspectId: event.modules[0]!.aspects[1]!.id })).toEqual({ code: 'tap-reused' })
  })

  test('of a second tablet that has not seen the first is a conflict with both values', async () => {
    await giveMark(base)
    const refused = await refusalOf({ entryId: randomUUID(), answer: { kind: 'points', hundredths: 800 } })
    const standing = { hundredths: 925, answer: base.answer, revision: 1, round: 1, at: now.toISOString() }
    expect(refused).toEqual({ code: 'mark-conflict', theirs: 925, mine: 800, standing })
    expect(await db().sheet.findUnique({ where: { id: base.sheetId } })).toMatchObject({ revision: 1 })
  })

  test('of twenty tablets at once lands once; the others learn what stands', async () => {
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        giveMark({ ...base, entryId: randomUUID(), answer: { kind: 'points', hundredths: i * 25 } }),
      ),
    )
    expect(results.filter((one) => one.ok)).toHaveLength(1)
    expect(new Set(results.flatMap((one) => (one.ok ? [] : [one.refusal.code])))).toEqual(
      new Set(['mark-conflict']),
    )
    expect(await db().markTap.count({ where: { sheetId: base.sheetId } })).toBe(1)
  })

  test.each([
    ['above the maximum', { kind: 'points', hundredths: 4025 }, 'above-maximum'],
    ['below zero', { kind: 'points', hundredths: -25 }, 'below-zero'],
    ['off the step', { kind: 'points', hundredths: 910 }, 'off-step'],
    ['of another kind', { kind: 'judgement', score: 3 }, 'wrong-answer-kind'],
  ] as const)('%s is refused and leaves nothing', async (_, answer, code) => {
    expect(await refusalOf({ answer })).toMatchObject({ code })
    expect(await db().mark.count({ where: { sheetId: base.sheetId } })).toBe(0)
    expect(await db().journalEntry.count({ where: { chain: event.id } })).toBe(0)
  })

  test('on another judge’s sheet is refused as if it did not exist', async () => {
    const theirs = event.sheetOf(event.seats[0]!, event.modules[0]!, event.judges[1]!).id
    expect(await refusalOf({ sheetId: theirs })).toEqual({ code: 'no-such-sheet' })
    expect(await refusalOf({ sheetId: 'nowhere' })).toEqual({ code: 'no-such-sheet' })
  })

  test('on an aspect of another module or another event is refused as if it did not exist', async () => {
    const other = await given.markingEvent({ seats: 1 })
    expect(await refusalOf({ aspectId: other.modules[0]!.aspects[0]!.id })).toEqual({
      code: 'no-such-aspect',
    })
    expect(await refusalOf({ aspectId: event.modules[1]!.aspects[0]!.id })).toEqual({
      code: 'no-such-aspect',
    })
  })

  test('on a signed sheet is refused', async () => {
    await db().sheet.update({ where: { id: base.sheetId }, data: { status: 'signed' } })
    expect(await refusalOf({})).toEqual({ code: 'sheet-signed' })
  })

  test('a tap delivered before the signature is still answered after it', async () => {
    const first = await giveMark(base)
    await db().sheet.update({ where: { id: base.sheetId }, data: { status: 'signed' } })
    expect(await giveMark(base)).toEqual(first)
  })

  test('outside the marking is refused', async () => {
    await db().event.update({ where: { id: event.id }, data: { stage: 'locked' } })
    expect(await refusalOf({})).toEqual({ code: 'event-not-marking' })
  })
})
