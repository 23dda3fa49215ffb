import type { Tx } from '~/data/prisma.server'
import { write, type Pen } from '~/data/write.server'
import { ok, refuse } from '~/kit/result'
import type { SentTap } from '~/realtime/sent-taps'
import { benchNow, type BenchNow } from './bench-now.server'
import { keyOf } from './key-of'
import { keepTaps } from './keep-taps.server'
import type { TapResult, TapsGiven } from './mark-given'
import type { Changes } from './changes'
import { placeTap } from './place-tap'
import { contentOf, replayTaps, type Answered } from './replay-taps.server'

type Waiting = {
  readonly group: TapsGiven
  readonly done: (results: TapResult[]) => void
  readonly failed: (error: unknown) => void
}

const TOGETHER = 1_000

const waiting: Waiting[] = []
let committing = false

/**
 * 评分: taps of one judge on his own sheets, each with its own answer, in hundredths (rules 1.2–1.4). The same entryId a
 * second time changes nothing and is answered as the first was; with another content it is refused 'tap-reused'. A mark
 * is replaced only from the revision the judge has seen ('mark-conflict' names both values); a signed sheet refuses
 * ('sheet-signed'), so do a closed vote and, for a tablet, a seat another tablet holds ('seat-taken'). What arrives
 * while a commit is under way is committed together with the next: no answer is given before its own commit.
 */
export function giveTaps(group: TapsGiven): Promise<TapResult[]> {
  return new Promise((done, failed) => {
    waiting.push({ group, done, failed })
    if (!committing) void commitAll()
  })
}

async function commitAll(): Promise<void> {
  committing = true
  while (waiting.length > 0) await commitSome(nextGroup())
  committing = false
}

function nextGroup(): Waiting[] {
  let taps = 0
  let count = 0
  for (const { group } of waiting) {
    if (count > 0 && taps + group.taps.length > TOGETHER) break
    taps += group.taps.length
    count += 1
  }
  return waiting.splice(0, count)
}

async function commitSome(some: readonly Waiting[]): Promise<void> {
  try {
    const written = await write((tx, pen) =>
      placeAll(
        tx,
        pen,
        some.map(({ group }) => group),
      ),
    )
    if (written.ok) some.forEach(({ done }, at) => done(written.value[at] ?? []))
  } catch (error) {
    // one group that cannot be written must not take the others with it
    if (some.length > 1) for (const one of some) await commitSome([one])
    else some[0]?.failed(error)
  }
}

async function placeAll(tx: Tx, pen: Pen, groups: readonly TapsGiven[]) {
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
