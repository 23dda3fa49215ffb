import { randomUUID } from 'node:crypto'
import type { Bar } from '../bench/bar'
import { dice, seedOf } from './dice'
import { givenHouse, type Database, type House } from './house'

type Tablet = { readonly name: string; seen: number; last: Sent | null }
type Sent = { readonly entryId: string; readonly hundredths: number; readonly revision: number }

/**
 * R6: one judge, two tablets, taps in any order, sent again, answers lost, seats taken over. A mark is silently
 * overwritten when it changes a value the tablet that gave it had not seen; the guarded way never does, the one with
 * the guards off (last write wins) does. At most one valid sheet in the end.
 */
export async function tabletsBar({
  interleavings = 1_000,
  database = 'sqlite',
}: { interleavings?: number; database?: Database } = {}): Promise<Bar> {
  const seed = seedOf()
  const house = await givenHouse({ seats: 1, judges: 1, aspects: 40, database })
  try {
    const { giveTaps } = await import('../../app/commands/scoring/give-taps.server')
    const { beatSeat } = await import('../../app/commands/bench/beat-seat.server')
    const [sheet] = house.judges[0]?.sheets ?? []
    const { accountId } = await house.db().panelSeat.findFirstOrThrow({ where: { eventId: house.eventId } })
    if (!sheet) throw new Error('no sheet was given')
    const by = { id: accountId, name: '裁判1', duty: 'judge', device: 'test' }
    const told = { conflict: 0, taken: 0, given: 0 }
    const standing = new Map<string, number>()
    let silent = 0
    const asking = { accountId, by, via: 'pad' } as const
    for (let run = 0; run < interleavings; run += 1) {
      const throws = dice(seed + run)
      const aspectId = sheet.aspects[run % sheet.aspects.length] ?? ''
      const now = standing.get(aspectId) ?? 0
      const tablets: Tablet[] = ['tablet-a', 'tablet-b'].map((name) => ({ name, seen: now, last: null }))
      const moves = 2 + throws.below(6)
      for (let move = 0; move < moves; move += 1) {
        const tablet = throws.of(tablets)
        if (throws.below(4) === 0) {
          const beat = {
            holder: tablet.name,
            eventCode: house.code,
            sheetId: sheet.id,
            battery: null,
            charging: false,
          }
          const rest = { unsent: 0, version: 'v', clock: new Date().toISOString(), take: true }
          await beatSeat({ accountId, by, now: new Date(), beat: { ...beat, ...rest } })
        }
        const fresh = { entryId: randomUUID(), hundredths: throws.below(1001), revision: tablet.seen }
        const sent: Sent = tablet.last && throws.below(3) === 0 ? tablet.last : fresh
        tablet.last = sent
        const { hundredths, ...tap } = sent
        const answer = { kind: 'points', hundredths } as const
        const mark = { kind: 'mark', seq: move, sheetId: sheet.id, aspectId, answer, ...tap } as const
        const [result] = await giveTaps({ ...asking, holder: tablet.name, taps: [mark], now: new Date() })
        const before = standing.get(aspectId) ?? 0
        if (result?.ok) {
          const isNew = result.value.revision > before
          if (isNew && before !== sent.revision) silent += 1
          standing.set(aspectId, Math.max(before, result.value.revision))
          told.given += 1
          // a lost answer leaves the tablet where it was: it sends the same tap again
          if (throws.below(5) > 0) tablet.seen = Math.max(tablet.seen, result.value.revision)
        } else if (result?.refusal.code === 'mark-conflict') {
          told.conflict += 1
          if ('standing' in result.refusal) tablet.seen = result.refusal.standing?.revision ?? 0
        } else if (result?.refusal.code === 'seat-taken') told.taken += 1
        else throw new Error(JSON.stringify(result))
      }
    }
    const valid = await house.db().sheet.count({ where: { eventId: house.eventId } })
    const control = await lastWriteWins(house, sheet.id, sheet.aspects[0] ?? '', seed)
    return {
      bar: `tablets-${database}`,
      figure: silent,
      unit: `silent overwrites in ${interleavings} interleavings of two tablets`,
      limit: 0,
      ok: silent === 0 && control > 0 && told.conflict > 0 && told.taken > 0 && valid === 1,
      peer: `${control} silent overwrites in 200 interleavings where the last write wins`,
      seed,
      detail: { ...told, sheets: valid },
    }
  } finally {
    await house.clear()
  }
}

/** The control: both tablets write what they have; whoever comes last has overwritten what he never saw. */
async function lastWriteWins(house: House, sheetId: string, aspectId: string, seed: number): Promise<number> {
  let silent = 0
  const where = { sheetId_aspectId: { sheetId, aspectId } }
  for (let run = 0; run < 200; run += 1) {
    const throws = dice(seed + run)
    const seen = (await house.db().mark.findUniqueOrThrow({ where })).revision
    for (let move = 0; move < 1 + throws.below(2); move += 1) {
      const now = (await house.db().mark.findUniqueOrThrow({ where })).revision
      await house.db().mark.update({ where, data: { hundredths: throws.below(1001), revision: now + 1 } })
      if (now !== seen) silent += 1
    }
  }
  return silent
}
