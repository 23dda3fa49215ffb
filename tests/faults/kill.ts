import { randomUUID } from 'node:crypto'
import type { Bar } from '../bench/bar'
import { dice, seedOf } from './dice'
import { givenHouse, pause, sendTaps, type Database, type House, type Judge } from './house'
import { audit, clean, type AckedTap } from './ledger'

const WRITERS = 8

/** 'given-up' ends the writers in the middle of a tap: the run has failed already. */
type Round = { state: 'on' | 'over' | 'given-up'; ackedAt: number }

const SILENCE_MS = 30_000

/**
 * R1: judges give marks while the server is killed with SIGKILL again and again. Every writer does
 * what the pad does: a tap without an answer is sent again, unchanged, until it is answered. At the
 * end every acknowledged tap is in the database exactly once and the journal's chain is whole.
 */
export async function killBar({
  kills = 8,
  leastAcked = 2_000,
  database = 'sqlite',
}: { kills?: number; leastAcked?: number; database?: Database } = {}): Promise<Bar> {
  const seed = seedOf()
  const { below } = dice(seed)
  const house = await givenHouse({ seats: 6, judges: WRITERS, aspects: 10, database })
  const acked: AckedTap[] = []
  const refused: string[] = []
  const round: Round = { state: 'on', ackedAt: Date.now() }
  let resent = 0
  try {
    await house.start()
    const writing = house.judges.map((judge, at) =>
      write(house, judge, seed + at + 1, round, {
        acked: (tap) => {
          acked.push(tap)
          round.ackedAt = Date.now()
        },
        resent: () => (resent += 1),
        refused: (text) => refused.push(text),
      }),
    )
    let killed = 0
    while (killed < kills || acked.length < leastAcked) {
      if (refused.length > 0) break
      if (Date.now() - round.ackedAt > SILENCE_MS)
        throw new Error(`nothing acknowledged for 30 s after ${acked.length}, seed ${seed}`)
      await pause(200 + below(800))
      if (killed >= kills) continue
      await house.stop('SIGKILL')
      killed += 1
      await house.start()
    }
    round.state = 'over'
    await Promise.all(writing)
    await house.stop('SIGTERM')
    const found = await audit(house, acked)
    const control = await planted(house, acked)
    const bad = found.lost + found.doubled + found.wrong
    return {
      bar: `kill-${database}`,
      figure: bad,
      unit: 'acknowledged marks lost, doubled or wrong',
      limit: 0,
      ok: clean(found) && refused.length === 0 && control && acked.length >= leastAcked,
      peer: null,
      seed,
      detail: {
        acked: acked.length,
        kills: killed,
        resent,
        ...found,
        refused: refused.slice(0, 3),
        controlCaught: control,
      },
    }
  } finally {
    round.state = 'given-up'
    await house.clear()
  }
}

type Told = { acked: (tap: AckedTap) => void; resent: () => void; refused: (text: string) => void }

async function write(house: House, judge: Judge, seed: number, round: Round, told: Told): Promise<void> {
  const throws = dice(seed)
  const revisions = new Map<string, number>()
  while (round.state === 'on') {
    const sheet = throws.of(judge.sheets)
    const aspectId = throws.of(sheet.aspects)
    const place = `${sheet.id}|${aspectId}`
    const revision = revisions.get(place) ?? 0
    const tap = {
      entryId: randomUUID(),
      sheetId: sheet.id,
      aspectId,
      hundredths: throws.below(41) * 25,
      revision,
    }
    for (;;) {
      const answer = await sendTaps(house.base, judge.cookie, [tap]).catch(() => null)
      const verdict = answer?.verdicts[0]
      if (verdict?.ok) {
        const { value } = verdict
        revisions.set(place, value.revision)
        told.acked({ ...tap, givenRevision: value.revision })
        break
      }
      if (answer && answer.status < 500) {
        told.refused(`${answer.status} ${answer.text.slice(0, 200)}`)
        return
      }
      if (givenUp(round)) return
      told.resent()
      await pause(30)
    }
  }
}

// a function, because another one changes the state while this one waits
function givenUp(round: Round): boolean {
  return round.state === 'given-up'
}

/** The same check over a database from which one acknowledged tap was taken: it must notice. */
async function planted(house: House, acked: readonly AckedTap[]): Promise<boolean> {
  const [one] = acked
  if (!one) return false
  await house.db().markTap.deleteMany({ where: { sheetId: one.sheetId, entryId: one.entryId } })
  return (await audit(house, acked)).lost === 1
}
