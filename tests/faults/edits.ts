import { randomUUID } from 'node:crypto'
import type { Bar } from '../bench/bar'
import { dice, seedOf } from './dice'
import { givenHouse, sendTaps, type Acked, type Database, type Judge } from './house'
import { audit, clean, type AckedTap } from './ledger'
import { naiveLost } from './naive'

const WORKERS = 100
const ASPECTS = 25

/**
 * R5: a hundred workers add one hundredth a thousand times to twenty-five marks at once; each writes upon the value it
 * has seen and tries again upon the one it is told. Every addition counts at the end. Control: read, wait, write.
 */
export async function editsBar({
  edits = 1_000,
  database = 'sqlite',
}: { edits?: number; database?: Database } = {}): Promise<Bar> {
  const seed = seedOf()
  const house = await givenHouse({ seats: 1, judges: 1, aspects: ASPECTS, database })
  const acked: AckedTap[] = []
  let left = edits
  let conflicts = 0
  try {
    await house.start()
    const judge = house.judges[0] as Judge
    const sheet = judge.sheets[0] as Judge['sheets'][number]
    const seen = new Map<string, Pick<Acked, 'hundredths' | 'revision'>>()
    const work = async (number: number) => {
      const throws = dice(seed + number)
      while (left > 0) {
        left -= 1
        const aspectId = throws.of(sheet.aspects)
        for (;;) {
          const upon = seen.get(aspectId) ?? { hundredths: 0, revision: 0 }
          const { revision } = upon
          const place = { entryId: randomUUID(), sheetId: sheet.id, aspectId }
          const tap = { ...place, hundredths: upon.hundredths + 1, revision }
          const [verdict] = (await sendTaps(house.base, judge.cookie, [tap])).verdicts
          if (verdict?.ok) {
            acked.push({ ...tap, givenRevision: verdict.value.revision })
            if ((seen.get(aspectId)?.revision ?? 0) < verdict.value.revision)
              seen.set(aspectId, verdict.value)
            break
          }
          if (!verdict?.standing) throw new Error(`refused: ${JSON.stringify(verdict)}`)
          conflicts += 1
          if ((seen.get(aspectId)?.revision ?? 0) < verdict.standing.revision)
            seen.set(aspectId, verdict.standing)
        }
      }
    }
    await Promise.all(Array.from({ length: WORKERS }, (_, number) => work(number + 1)))
    await house.stop('SIGTERM')
    const marks = await house
      .db()
      .mark.findMany({ where: { sheetId: sheet.id }, select: { hundredths: true } })
    const lost = edits - marks.reduce((sum, mark) => sum + mark.hundredths, 0)
    const found = await audit(house, acked)
    const control = await naiveLost(house, sheet.id, sheet.aspects[0] ?? '', 200, WORKERS)
    return {
      bar: `edits-${database}`,
      figure: lost,
      unit: `of ${edits} additions by ${WORKERS} workers lost`,
      limit: 0,
      ok: lost === 0 && clean(found) && control > 0,
      peer: `${control} of 200 lost by read, wait, write`,
      seed,
      detail: { acked: acked.length, conflicts, ...found },
    }
  } finally {
    await house.clear()
  }
}
