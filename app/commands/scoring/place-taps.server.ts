import type { Tx } from '~/data/prisma.server'
import type { Pen } from '~/data/write.server'
import { ok, refuse } from '~/kit/result'
import type { SentTap } from '~/realtime/sent-taps'
import { benchNow, type BenchNow } from './bench-now.server'
import type { Changes } from './changes'
import { keepTaps } from './keep-taps.server'
import { keyOf } from './key-of'
import type { TapResult, TapsGiven } from './mark-given'
import { placeTap } from './place-tap'
import { contentOf, replayTaps, type Answered } from './replay-taps.server'

/** Decides upon every tap of many tablets, one after another, and writes what they change; each group's answers in order. */
export async function placeTaps(tx: Tx, pen: Pen, groups: readonly TapsGiven[]) {
  const seen = await replayTaps(tx, groups)
  const now = await benchNow(tx, groups)
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
  const results = groups.map((group) => group.taps.map((tap) => answerTo(now, changes, seen, group, tap)))
  await keepTaps(tx, pen, now, changes)
  return ok(results)
}

function answerTo(
  now: BenchNow,
  changes: Changes,
  seen: Map<string, Answered>,
  group: TapsGiven,
  tap: SentTap,
): TapResult {
  const mine = now.sheets.get(tap.sheetId)?.accountId === group.accountId
  const place = keyOf(tap.sheetId, tap.entryId)
  const content = contentOf(tap)
  const before = mine ? seen.get(place) : undefined
  if (before) return before.content === content ? before.result : refuse({ code: 'tap-reused' })
  const result = placeTap(now, changes, group, tap)
  if (result.ok) seen.set(place, { content, result })
  return result
}
