import { randomUUID } from 'node:crypto'
import type { Tx } from '~/data/prisma.server'
import type { Pen } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { Typed, TypedAspect } from '~/domain/typing'
import { ok, type Result } from '~/kit/result'
import { benchNow } from './bench-now.server'
import { keepTaps } from './keep-taps.server'
import type { TapRefusal, TapsGiven } from './mark-given'
import type { Changes } from './changes'
import { placeTap } from './place-tap'
import type { PaperSheet } from './sheet-for-typing.server'

/**
 * 入账: gives every answer of a paper sheet as its judge's mark, in the caller's transaction: all of them or none, each
 * with its own entry in the ledger under the recorder's name, way 'desk'.
 */
export async function applyTyping(
  tx: Tx,
  pen: Pen,
  sheet: PaperSheet,
  given: {
    readonly blank: readonly TypedAspect[]
    readonly typed: Typed
    readonly by: Stamp
    readonly now: Date
  },
): Promise<Result<void, TapRefusal>> {
  const { blank, typed, by, now } = given
  const taps = blank.flatMap(({ id: aspectId }, seq) => {
    const answer = typed[aspectId]
    if (!answer) return []
    const kind = 'mark' as const
    return [{ kind, entryId: randomUUID(), seq, sheetId: sheet.id, aspectId, answer, revision: 0 }]
  })
  const group: TapsGiven = { accountId: sheet.judge.accountId, holder: 'desk', taps, via: 'desk', by, now }
  const bench = await benchNow(tx, [group])
  const changes: Changes = {
    marks: [],
    remarks: [],
    calls: [],
    taken: [],
    rounds: [],
    voted: new Set(),
    sheets: new Set(),
    happenings: [],
  }
  for (const tap of taps) {
    const placed = placeTap(bench, changes, group, tap)
    if (!placed.ok) return placed
  }
  await keepTaps(tx, pen, bench, changes)
  return ok()
}
