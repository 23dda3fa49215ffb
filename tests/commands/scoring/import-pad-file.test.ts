import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { giveTaps } from '../../../app/commands/scoring/give-taps.server'
import { importPadFile } from '../../../app/commands/scoring/import-pad-file.server'
import { padFileKey } from '../../../app/data/pad-file-key.server'
import { db } from '../../../app/data/prisma.server'
import { canonical } from '../../../app/domain/digest'
import { sealPadFile, type PadFile } from '../../../app/realtime/pad-file'
import type { MarkTap } from '../../../app/realtime/pad-tap'
import { dice, seedOf } from '../../faults/dice'
import { given, stamp } from '../../given/given'

const now = new Date('2026-10-01T03:00:00Z')
const holder = 'tablet-of-judge-one'

async function bench() {
  const event = await given.markingEvent({
    seats: 2,
    judges: 2,
    modules: [
      given.module(
        'A',
        ['A1-1', 'A1-2', 'A1-3'].map((code) => given.aspect({ code })),
      ),
    ],
  })
  const [judge, other] = event.judges
  if (!judge || !other) throw new Error('no judges')
  const own = event.sheets.filter((sheet) => sheet.judgeId === judge.panelSeatId)
  const aspects = event.modules.flatMap((module) => module.aspects.map((aspect) => aspect.id))
  const by = stamp(await given.account(), 'chief-judge')
  return { event, judge, other, sheets: own.map(({ id }) => id), aspects, by }
}

type Bench = Awaited<ReturnType<typeof bench>>

function mark(at: Bench, aspect: number, hundredths: number, revision: number, seq: number): MarkTap {
  return {
    ...{ kind: 'mark', entryId: randomUUID(), seq, sheetId: at.sheets[0] ?? '', hundredths, revision },
    ...{ aspectId: at.aspects[aspect] ?? '', answer: { kind: 'points', hundredths } },
    ...{ accountId: at.judge.accountId, eventCode: at.event.code, at: now.toISOString() },
  }
}

function seal(at: Bench, taps: readonly MarkTap[]): Promise<string> {
  const panelSeatId = at.judge.panelSeatId
  const key = padFileKey(panelSeatId, at.event.id)
  return sealPadFile({ key, event: at.event.code, panelSeatId, seatNo: 1, holder, taps, made: now })
}

function bring(at: Bench, text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  return importPadFile({ eventId: at.event.id, bytes, by: at.by, now })
}

async function count(at: Bench) {
  return db().markTap.count({ where: { sheetId: { in: at.sheets } } })
}

describe('an exported file', () => {
  test('gives back every tap in its order, once, however often it is brought', async () => {
    const at = await bench()
    const taps = [mark(at, 0, 100, 0, 1), mark(at, 0, 75, 1, 2), mark(at, 1, 50, 0, 3), mark(at, 0, 25, 2, 4)]
    const text = await seal(at, taps)
    const first = await bring(at, text)
    expect(first.ok && first.value.taps.map((one) => one.became)).toEqual([
      'taken',
      'taken',
      'taken',
      'taken',
    ])
    const again = await bring(at, text)
    expect(again.ok && again.value.taps.map((one) => one.became)).toEqual([
      'known',
      'known',
      'known',
      'known',
    ])
    const marks = await db().mark.findMany({
      where: { sheetId: at.sheets[0] ?? '' },
      select: { aspectId: true, hundredths: true, revision: true },
      orderBy: { revision: 'desc' },
    })
    expect(marks).toEqual([
      { aspectId: at.aspects[0], hundredths: 25, revision: 3 },
      { aspectId: at.aspects[1], hundredths: 50, revision: 1 },
    ])
    expect(await count(at)).toBe(4)
    const entries = await db().journalEntry.count({
      where: { chain: at.event.id, act: 'bench/import-pad-file' },
    })
    expect(entries).toBe(2)
  })

  test('never replaces a mark its judge has not seen: the conflict and all made upon it wait for him', async () => {
    const at = await bench()
    const elsewhere = mark(at, 0, 0, 0, 1)
    const { kind, entryId, seq, sheetId, aspectId, answer, revision } = elsewhere
    const tap = { kind, entryId, seq, sheetId, aspectId, answer, revision }
    const { accountId } = at.judge
    await giveTaps({ accountId, holder: 'another-tablet', taps: [tap], via: 'pad', by: at.by, now })
    // the second one was made upon the first, whose revision the other tablet's mark has now
    const text = await seal(at, [mark(at, 0, 100, 0, 1), mark(at, 0, 75, 1, 2), mark(at, 1, 50, 0, 3)])
    const report = await bring(at, text)
    expect(report.ok && report.value.taps.map((one) => one.became)).toEqual(['conflict', 'conflict', 'taken'])
    expect(await count(at)).toBe(2)
  })

  test('is refused when another event, another judge or any other tablet’s key stands behind it', async () => {
    const at = await bench()
    const text = await seal(at, [mark(at, 0, 100, 0, 1)])
    const file = JSON.parse(text) as PadFile
    const elsewhere = await bench()
    expect(await bring(elsewhere, text)).toMatchObject({ refusal: { code: 'pad-file-other-event' } })
    const moved = canonical({ ...file, event: elsewhere.event.code })
    expect(await bring(elsewhere, moved)).toMatchObject({ refusal: { code: 'pad-file-tampered' } })
    const another = canonical({ ...file, panelSeatId: at.other.panelSeatId })
    expect(await bring(at, another)).toMatchObject({ refusal: { code: 'pad-file-tampered' } })
    expect(await bring(at, canonical({ ...file, seatNo: 2 }))).toMatchObject({
      refusal: { code: 'pad-file-tampered' },
    })
    expect(await bring(at, '{"format":"something"}')).toMatchObject({
      refusal: { code: 'pad-file-unreadable' },
    })
    expect((await count(at)) + (await count(elsewhere))).toBe(0)
  })

  test('is refused with any byte of it changed, and never fails', async () => {
    const at = await bench()
    const bytes = Buffer.from(await seal(at, [mark(at, 0, 100, 0, 1), mark(at, 1, 50, 0, 2)]))
    const seed = seedOf()
    console.log(`seed: ${seed}`)
    const { below } = dice(seed)
    for (let turn = 0; turn < 300; turn += 1) {
      const changed = Buffer.from(bytes)
      const where = below(bytes.length)
      changed[where] = (changed[where] ?? 0) ^ (1 << below(8))
      const report = await bring(at, changed)
      expect(report.ok, `byte ${where}`).toBe(false)
    }
    expect(await count(at)).toBe(0)
    expect((await bring(at, bytes)).ok).toBe(true)
  })
})
