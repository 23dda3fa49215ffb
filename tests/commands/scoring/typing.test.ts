import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { checkTypedSheet } from '../../../app/commands/scoring/check-typing.server'
import { giveMark } from '../../../app/commands/scoring/give-mark.server'
import { rejectTyping } from '../../../app/commands/scoring/reject-typing.server'
import { typeSheet } from '../../../app/commands/scoring/type-sheet.server'
import { db } from '../../../app/data/prisma.server'
import type { Stamp } from '../../../app/domain/journal'
import { PRESETS } from '../../../app/domain/preset'
import type { Typed } from '../../../app/domain/typing'
import { given, stamp } from '../../given/given'

const now = new Date('2026-05-20T06:00:00Z')
const RULES = PRESETS['city-10-20-30']
const TWICE = { ...RULES, panel: { ...RULES.panel, typedTwice: true } }

type Event = Awaited<ReturnType<typeof given.markingEvent>>
let event: Event
let first: Stamp
let second: Stamp

async function house(rulebook: typeof RULES) {
  event = await given.markingEvent({ seats: 2, judges: 3, rulebook })
  const recorder = () => given.account({ duties: [{ duty: 'recorder', eventId: event.id }] })
  first = stamp(await recorder(), 'recorder')
  second = stamp(await recorder(), 'recorder')
}

beforeEach(() => house(TWICE))

const sheet = () => event.sheetOf(event.seats[0]!, event.modules[0]!, event.judges[0]!)

/** Both aspects of module A as points: 38.50 and 9.25 unless said otherwise. */
function typed(one = 3850, other: number | null = 925): Typed {
  const [a, b] = event.modules[0]!.aspects
  return {
    [a!.id]: { kind: 'points', hundredths: one },
    ...(other !== null && { [b!.id]: { kind: 'points' as const, hundredths: other } }),
  }
}

const type = (by: Stamp, given = typed()) =>
  typeSheet({ eventId: event.id, sheetId: sheet().id, typed: given, by, now })
const check = (by: Stamp, given = typed()) =>
  checkTypedSheet({ eventId: event.id, sheetId: sheet().id, typed: given, by, now })
const reject = (by: Stamp) =>
  rejectTyping({ eventId: event.id, sheetId: sheet().id, note: '纸质表是 38.00', by, now })

const marks = () => db().mark.findMany({ where: { sheetId: sheet().id }, orderBy: { hundredths: 'desc' } })
const acts = async () =>
  (await db().journalEntry.findMany({ where: { chain: event.id }, orderBy: { seq: 'asc' } })).map(
    (entry) => `${entry.act} ${entry.actorName === first.name ? 'first' : 'second'}`,
  )

function give(hundredths: number) {
  const judge = event.judges[0]!
  const aspectId = event.modules[0]!.aspects[0]!.id
  const answer = { kind: 'points', hundredths } as const
  const tap = { entryId: randomUUID(), revision: 0, by: judge.by, accountId: judge.accountId, now }
  return giveMark({ ...tap, sheetId: sheet().id, aspectId, answer })
}

describe('typed twice', () => {
  test('the first typing gives no mark; the equal second gives all of them, each with its entry', async () => {
    expect(await type(first)).toEqual({ ok: true, value: { state: 'waiting', totalHundredths: 4775 } })
    expect(await marks()).toEqual([])
    expect(await check(second)).toEqual({ ok: true, value: { state: 'applied', totalHundredths: 4775 } })
    expect((await marks()).map((mark) => mark.hundredths)).toEqual([3850, 925])
    expect(await acts()).toEqual([
      'scoring/type-sheet first',
      'scoring/check-typing second',
      'scoring/give-mark second',
      'scoring/give-mark second',
    ])
    const taps = await db().markTap.findMany({ where: { sheetId: sheet().id } })
    expect(taps.map((tap) => tap.via)).toEqual(['desk', 'desk'])
    expect(await db().sheet.findUnique({ where: { id: sheet().id } })).toMatchObject({
      status: 'open',
      revision: 2,
    })
    const kept = await db().typing.findMany({ where: { sheetId: sheet().id } })
    expect(kept).toMatchObject([{ status: 'confirmed', typistId: first.id, secondId: second.id }])
  })

  test('both entries of the ledger carry the same digest and no answer', async () => {
    await type(first)
    await check(second)
    const entries = await db().journalEntry.findMany({
      where: { act: { in: ['scoring/type-sheet', 'scoring/check-typing'] }, subjectId: sheet().id },
      orderBy: { seq: 'asc' },
    })
    const digests = entries.map(({ after }) => (JSON.parse(after) as { digest: string }).digest)
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/)
    expect(digests[1]).toBe(digests[0])
    expect(entries.map((entry) => entry.after).join()).not.toContain('3850')
  })

  test('two that differ: nothing is given, the aspects are named, the values are not', async () => {
    await type(first)
    const refused = await check(second, typed(3850, 950))
    expect(refused).toEqual({ ok: false, refusal: { code: 'typing-differs', aspects: ['A1-2'] } })
    expect(await marks()).toEqual([])
    expect(await acts()).toEqual(['scoring/type-sheet first'])
    expect(await check(second)).toMatchObject({ value: { state: 'applied' } })
  })

  test('the second must be another person', async () => {
    await type(first)
    expect(await check(first)).toMatchObject({ refusal: { code: 'second-is-first' } })
    expect(await reject(first)).toMatchObject({ refusal: { code: 'second-is-first' } })
    expect(await marks()).toEqual([])
  })

  test('a sheet that waits is not typed anew by either', async () => {
    await type(first)
    const refused = { refusal: { code: 'typing-waits', by: first.name } }
    expect(await type(first)).toMatchObject(refused)
    expect(await type(second, typed(3800))).toMatchObject(refused)
  })

  test('nothing waits: nothing to check, nothing to reject', async () => {
    expect(await check(second)).toMatchObject({ refusal: { code: 'typing-none' } })
    expect(await reject(second)).toMatchObject({ refusal: { code: 'typing-none' } })
  })

  test('a rejected typing is typed from the beginning, by anybody, and checked by another', async () => {
    await type(first)
    expect(await reject(second)).toEqual({ ok: true })
    expect(await check(second)).toMatchObject({ refusal: { code: 'typing-none' } })
    expect(await type(second, typed(3800))).toMatchObject({ value: { state: 'waiting' } })
    expect(await check(second, typed(3800))).toMatchObject({ refusal: { code: 'second-is-first' } })
    expect(await check(first, typed(3800))).toMatchObject({ value: { state: 'applied' } })
    const kept = await db().typing.findMany({ where: { sheetId: sheet().id }, orderBy: { note: 'desc' } })
    expect(kept.map(({ status, note }) => [status, note])).toEqual([
      ['rejected', '纸质表是 38.00'],
      ['confirmed', ''],
    ])
  })

  test('two second persons at once: the marks are given once', async () => {
    await type(first)
    const third = stamp(
      await given.account({ duties: [{ duty: 'recorder', eventId: event.id }] }),
      'recorder',
    )
    const both = await Promise.all([check(second), check(third), reject(third)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const given_ = (await acts()).filter((act) => act.startsWith('scoring/give-mark'))
    const applied = both[0].ok || both[1].ok
    expect(given_).toHaveLength(applied ? 2 : 0)
    expect(await marks()).toHaveLength(applied ? 2 : 0)
  })
})

describe('what cannot be typed', () => {
  test('a blank, a wrong mark, another event’s sheet, an aspect of another module', async () => {
    expect(await type(first, typed(3850, null))).toMatchObject({
      refusal: { code: 'sheet-incomplete', missing: ['A1-2'] },
    })
    expect(await type(first, typed(4025))).toMatchObject({ refusal: { code: 'above-maximum' } })
    expect(await type(first, typed(3851))).toMatchObject({ refusal: { code: 'off-step' } })
    const elsewhere = await given.markingEvent({ seats: 1 })
    const foreign = { eventId: elsewhere.id, sheetId: sheet().id, typed: typed(), by: first, now }
    expect(await typeSheet(foreign)).toMatchObject({ refusal: { code: 'no-such-sheet' } })
    const other = event.modules[1]!.aspects[0]!.id
    expect(await type(first, { ...typed(), [other]: { kind: 'points', hundredths: 0 } })).toMatchObject({
      refusal: { code: 'no-such-aspect' },
    })
    expect(await db().typing.count({ where: { sheetId: sheet().id } })).toBe(0)
    expect(await acts()).toEqual([])
  })

  test('a signed sheet, and an event that is not being marked', async () => {
    await db().sheet.update({ where: { id: sheet().id }, data: { status: 'signed' } })
    expect(await type(first)).toMatchObject({ refusal: { code: 'sheet-signed' } })
    await db().sheet.update({ where: { id: sheet().id }, data: { status: 'open' } })
    await db().event.update({ where: { id: event.id }, data: { stage: 'locked' } })
    expect(await type(first)).toMatchObject({ refusal: { code: 'event-not-marking' } })
  })

  test('what stands on the tablet is kept when the paper agrees and refuses the paper when not', async () => {
    await give(3850)
    expect(await type(first, typed(3800))).toEqual({
      ok: false,
      refusal: { code: 'typing-marked', aspects: ['A1-1'] },
    })
    expect(await type(first)).toMatchObject({ value: { state: 'waiting' } })
    expect(await check(second)).toMatchObject({ value: { state: 'applied' } })
    const [kept, fresh] = await marks()
    expect([kept?.hundredths, kept?.revision, fresh?.hundredths]).toEqual([3850, 1, 925])
    const taps = await db().markTap.findMany({ where: { sheetId: sheet().id }, orderBy: { revision: 'asc' } })
    expect(taps.map((tap) => tap.via)).toEqual(['form', 'desk'])
  })

  test('a mark given on the tablet while the sheet waits stops the second, too', async () => {
    await type(first)
    await give(3800)
    expect(await check(second)).toMatchObject({ refusal: { code: 'typing-marked', aspects: ['A1-1'] } })
    expect(await marks()).toHaveLength(1)
    expect(await db().typing.count({ where: { status: 'first', sheetId: sheet().id } })).toBe(1)
  })

  test('a seat held by a tablet does not hold up the paper', async () => {
    const panelSeatId = event.judges[0]!.panelSeatId
    const lease = { panelSeatId, holder: 'tablet-of-the-judge', device: 'iPad', takenAt: now, seenAt: now }
    await db().seatLease.create({ data: lease })
    await type(first)
    expect(await check(second)).toMatchObject({ value: { state: 'applied' } })
    expect(await db().seatLease.findUnique({ where: { panelSeatId } })).toMatchObject({
      holder: 'tablet-of-the-judge',
    })
  })
})

describe('typed once, where the rules ask for no second person', () => {
  beforeEach(() => house(RULES))

  test('the marks are given at once', async () => {
    expect(await type(first)).toEqual({ ok: true, value: { state: 'applied', totalHundredths: 4775 } })
    expect(await marks()).toHaveLength(2)
    expect(await acts()).toEqual([
      'scoring/type-sheet first',
      'scoring/give-mark first',
      'scoring/give-mark first',
    ])
    expect(await check(second)).toMatchObject({ refusal: { code: 'typing-none' } })
  })

  test('typed again it changes nothing, and otherwise it is refused', async () => {
    await type(first)
    const before = await acts()
    expect(await type(second)).toMatchObject({ value: { state: 'applied' } })
    expect(await type(second, typed(3800, 900))).toMatchObject({
      refusal: { code: 'typing-marked', aspects: ['A1-1', 'A1-2'] },
    })
    expect(await acts()).toEqual(before)
    expect(await db().typing.count({ where: { sheetId: sheet().id } })).toBe(1)
  })
})
