import { setImmediate as turn } from 'node:timers/promises'
import { write } from '~/data/write.server'
import type { TapResult, TapsGiven } from './mark-given'
import { placeTaps } from './place-taps.server'

type Waiting = {
  readonly group: TapsGiven
  readonly done: (results: TapResult[]) => void
  readonly failed: (error: unknown) => void
}

const TOGETHER = 1_000
const AT_THE_DOOR = 500

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
  while (waiting.length > 0) {
    await arrivals()
    await commitSome(nextGroup())
  }
  committing = false
}

/**
 * The embedded database answers without a pause, so that one commit would follow the other and no request could be read
 * meanwhile: those already at the door are let in first, until a turn brings no more.
 */
async function arrivals(): Promise<void> {
  for (let before = 0; before < waiting.length && waiting.length < AT_THE_DOOR;) {
    before = waiting.length
    await turn()
  }
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
      placeTaps(
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
