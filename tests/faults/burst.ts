import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import type { Bar } from '../bench/bar'
import { givenHouse, pause, sendTaps, type Database, type House, type Judge, type Tap } from './house'
import { audit, clean, type AckedTap } from './ledger'

const TOGETHER = 25

/** Single inserts of the same durability (WAL, synchronous FULL), one after another: what the disk gives a bare table. */
async function bareInserts(count: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'season-bare-'))
  const client = createClient({ url: `file:${join(folder, 'bare.db')}` })
  await client.execute('PRAGMA journal_mode = WAL')
  await client.execute('PRAGMA synchronous = FULL')
  await client.execute(
    'CREATE TABLE bare (id TEXT PRIMARY KEY, sheet TEXT, aspect TEXT, answer TEXT, hundredths INT)',
  )
  const answer = '{"hundredths":825,"kind":"points"}'
  const from = performance.now()
  for (let at = 0; at < count; at += 1) {
    await client.execute({
      sql: 'INSERT INTO bare VALUES (?, ?, ?, ?, ?)',
      args: [randomUUID(), 's', 'a', answer, 825],
    })
  }
  const perSecond = (count / (performance.now() - from)) * 1000
  client.close()
  rmSync(folder, { recursive: true, force: true })
  return perSecond
}

/**
 * R10: many judges deliver many marks at once, each tablet's outbox one batch after another. None is lost, and marks
 * are acknowledged at least half as fast as bare SQLite takes single inserts of the same durability in the same run.
 */
export async function burstBar({
  judges = 200,
  marks = 50,
  database = 'sqlite',
}: { judges?: number; marks?: number; database?: Database } = {}): Promise<Bar> {
  const house = await givenHouse({ seats: 1, judges, aspects: marks, database })
  try {
    await house.start()
    // once before the clock, so that nothing is read for the first time under it
    const warm = house.judges[0] as Judge
    await fetch(`${house.base}/judge`, { headers: { cookie: warm.cookie } }).then((answer) => answer.text())
    const bare = await bareInserts(2_000)
    const waits: number[] = []
    const acked: AckedTap[] = []
    const from = performance.now()
    await Promise.all(house.judges.map((judge) => deliver(house, judge, acked, waits)))
    const perSecond = (acked.length / (performance.now() - from)) * 1000
    await house.stop('SIGTERM')
    const found = await audit(house, acked)
    const again = await bareInserts(2_000)
    const peer = Math.max(bare, again)
    const ratio = Math.round((perSecond / peer) * 100) / 100
    waits.sort((a, b) => a - b)
    const at = (share: number) => Math.round(waits[Math.floor(waits.length * share)] ?? 0)
    return {
      bar: `burst-${database}`,
      figure: ratio,
      unit: 'marks acknowledged a second against bare single inserts',
      limit: 0.5,
      ok: acked.length === judges * marks && clean(found) && ratio >= 0.5,
      peer: `${Math.round(peer)} bare inserts a second`,
      seed: null,
      detail: {
        acked: acked.length,
        perSecond: Math.round(perSecond),
        ackMs: { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: at(1) },
        ...found,
      },
    }
  } finally {
    await house.clear()
  }
}

async function deliver(house: House, judge: Judge, acked: AckedTap[], waits: number[]): Promise<void> {
  const made = performance.now()
  for (const sheet of judge.sheets) {
    for (let from = 0; from < sheet.aspects.length; from += TOGETHER) {
      const taps = sheet.aspects.slice(from, from + TOGETHER).map((aspectId, at): Tap => {
        const hundredths = (from + at) % 1001
        return { entryId: randomUUID(), sheetId: sheet.id, aspectId, hundredths, revision: 0 }
      })
      for (;;) {
        const answer = await sendTaps(house.base, judge.cookie, taps).catch(() => null)
        if (answer && answer.status < 500) {
          for (const [at, verdict] of answer.verdicts.entries()) {
            const tap = taps[at]
            if (!verdict.ok || !tap) throw new Error(JSON.stringify(verdict))
            acked.push({ ...tap, givenRevision: verdict.value.revision })
            waits.push(performance.now() - made)
          }
          break
        }
        await pause(100)
      }
    }
  }
}
