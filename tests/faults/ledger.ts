import { verifyChain } from '../../app/domain/journal'
import type { House, Tap } from './house'

export type AckedTap = Tap & { readonly givenRevision: number }

export type Audit = {
  /** acknowledged taps that are not in the database as acknowledged */
  readonly lost: number
  /** effects beyond one per tap: taps, journal entries or revisions too many */
  readonly doubled: number
  /** marks that are not what the newest acknowledged tap said */
  readonly wrong: number
  readonly chainWhole: boolean
  readonly integrity: string
}

/** Compares what judges were told with what the database holds. Read by another process than the server. */
export async function audit(house: House, acked: readonly AckedTap[]): Promise<Audit> {
  const taps = await house
    .db()
    .markTap.findMany({ select: { entryId: true, sheetId: true, aspectId: true, hundredths: true } })
  const marks = await house
    .db()
    .mark.findMany({ select: { sheetId: true, aspectId: true, hundredths: true, revision: true } })
  const entries = await house
    .db()
    .journalEntry.findMany({ where: { chain: house.eventId }, orderBy: { seq: 'asc' } })
  const [check] =
    house.database === 'sqlite'
      ? await house.db().$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check`
      : [{ integrity_check: 'ok' }]

  const tapped = new Map(taps.map((tap) => [`${tap.sheetId}|${tap.entryId}`, tap]))
  const lost = acked.filter(
    (tap) => tapped.get(`${tap.sheetId}|${tap.entryId}`)?.hundredths !== tap.hundredths,
  )

  const place = (one: { sheetId: string; aspectId: string }) => `${one.sheetId}|${one.aspectId}`
  const tapsAt = new Map<string, number>()
  for (const tap of taps) tapsAt.set(place(tap), (tapsAt.get(place(tap)) ?? 0) + 1)
  const revisionsOff = marks.filter((mark) => mark.revision !== tapsAt.get(place(mark)))
  const journalled = entries.filter((entry) => entry.act === 'scoring/give-mark').length
  const doubled =
    Math.max(0, taps.length - acked.length) + revisionsOff.length + Math.abs(journalled - taps.length)

  const newest = new Map<string, AckedTap>()
  for (const tap of acked) {
    if ((newest.get(place(tap))?.givenRevision ?? 0) < tap.givenRevision) newest.set(place(tap), tap)
  }
  const wrong = marks.filter((mark) => newest.get(place(mark))?.hundredths !== mark.hundredths)
  return {
    lost: lost.length,
    doubled,
    wrong: wrong.length,
    chainWhole: verifyChain(entries).ok,
    integrity: check?.integrity_check ?? '',
  }
}

export function clean(found: Audit): boolean {
  return found.lost + found.doubled + found.wrong === 0 && found.chainWhole && found.integrity === 'ok'
}
