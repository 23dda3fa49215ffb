import { randomUUID } from 'node:crypto'
import type { Bar } from '../bench/bar'
import { naiveEffects } from './naive'
import { givenHouse, sendTaps, type Acked, type Database, type Tap } from './house'
import { audit, clean } from './ledger'

const AT_ONCE = 50
const ONE_BY_ONE = 200

/** R4: the same tap 50 times at once and 200 times in a row has one effect and one answer; with another content it is refused. */
export async function retryBar({
  oneByOne = ONE_BY_ONE,
  database = 'sqlite',
}: { oneByOne?: number; database?: Database } = {}): Promise<Bar> {
  const house = await givenHouse({ seats: 2, judges: 2, aspects: 2, database })
  try {
    await house.start()
    const [judge] = house.judges
    const [sheet] = judge?.sheets ?? []
    const [aspectId] = sheet?.aspects ?? []
    if (!judge || !sheet || !aspectId) throw new Error('no sheet was given')
    const tap: Tap = { entryId: randomUUID(), sheetId: sheet.id, aspectId, hundredths: 825, revision: 0 }
    const send = (one: Tap) => sendTaps(house.base, judge.cookie, [one])
    const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => send(tap)))
    for (let at = 0; at < oneByOne; at += 1) answers.push(await send(tap))
    const other = await send({ ...tap, hundredths: 900 })
    await house.stop('SIGTERM')
    const different = new Set(answers.map(({ status, text }) => `${status} ${text}`))
    const [first] = answers
    const verdict = first?.verdicts[0]
    const value: Acked | null = verdict?.ok ? verdict.value : null
    const found = await audit(house, [{ ...tap, givenRevision: value?.revision ?? 0 }])
    const effects = await house.db().markTap.count()
    const control = await naiveEffects(house, tap, answers.length)
    return {
      bar: `retry-${database}`,
      figure: effects,
      unit: 'effects of one tap',
      limit: 1,
      ok:
        effects === 1 &&
        different.size === 1 &&
        first?.status === 200 &&
        other.status === 422 &&
        clean(found) &&
        control > 1,
      peer: `${control} effects where the entryId is not looked up`,
      seed: null,
      detail: {
        sent: answers.length,
        answers: different.size,
        sample: [...different].slice(0, 2),
        otherContent: other.status,
        ...found,
      },
    }
  } finally {
    await house.clear()
  }
}
