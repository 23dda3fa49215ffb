import { db } from '../../../app/data/prisma.server'
import type { DemoAccess } from '../access'
import { boardsAgree, openBoards } from './boards'
import { markLive } from './judges'
import { lock, publish } from './officials'
import type { Options } from './options'

/** ×1: a judge thinks about three seconds over a mark */
const THINK_MS = 3_000

type House = Pick<DemoAccess, 'staff' | 'password'> & {
  readonly origin: string
  readonly eventCode: string
  readonly judges: readonly { readonly accountId: string; readonly card: string; readonly pin: string }[]
}

/** What the database holds of the marks the server confirmed: none missing, none twice, each with its entry in the ledger. */
async function checkKept(eventCode: string, acknowledged: readonly string[]) {
  const taps = await db().markTap.findMany({
    where: { sheet: { event: { code: eventCode } } },
    select: { entryId: true, sheetId: true, aspectId: true },
  })
  const { id: chain } = await db().event.findUniqueOrThrow({
    where: { code: eventCode },
    select: { id: true },
  })
  const entries = await db().journalEntry.count({ where: { chain, act: 'scoring/give-mark' } })
  const known = new Map(taps.map((tap) => [tap.entryId, tap]))
  const places = new Map<string, number>()
  for (const { sheetId, aspectId } of taps) {
    const place = `${sheetId} ${aspectId}`
    places.set(place, (places.get(place) ?? 0) + 1)
  }
  const kept = acknowledged.flatMap((entryId) => known.get(entryId) ?? [])
  const doubled = kept.filter(({ sheetId, aspectId }) => places.get(`${sheetId} ${aspectId}`) !== 1)
  return {
    lost: acknowledged.length - kept.length,
    doubled: doubled.length + Math.max(0, entries - taps.length),
  }
}

/** Plays an event to where the options say, with boards watching. True when nothing was lost, doubled or shown otherwise. */
export async function playWhole(
  house: House,
  options: Options,
  say: (line: string) => void,
): Promise<boolean> {
  const { origin, eventCode } = house
  const { boards, pads, seed, speed, until } = options
  const judges = house.judges.slice(0, pads ?? house.judges.length)
  const began = Date.now()
  const phase = (zh: string, en: string) =>
    say(`${((Date.now() - began) / 1000).toFixed(1).padStart(7)} s  ${zh} ${en}`)
  const screens = openBoards(origin, eventCode, boards)
  try {
    phase(`${eventCode}：${judges.length} 台平板，${boards} 块看板，种子 ${seed}。`, `seed ${seed}`)
    const paceMs = speed === 0 ? 0 : Math.round(THINK_MS / speed)
    const given = await markLive({ origin, eventCode, judges, seed, paceMs })
    phase(`评分 ${given.marks} 条，签名 ${given.sheets} 张。`, 'marked and signed')
    if (until !== 'signed') {
      await lock(origin, eventCode, house)
      phase('裁判长已锁定。', 'locked')
    }
    if (until === 'published') {
      await publish(origin, eventCode, house)
      phase('已解密，已公布。', 'unsealed and published')
    }
    const { equal, of, revision } = await boardsAgree(origin, eventCode, screens)
    phase(`看板 ${equal}/${of} 与服务器一致（修订 ${revision}）。`, 'boards compared')
    const { lost, doubled } = await checkKept(eventCode, given.acknowledged)
    const told = `marks given ${given.marks}, acknowledged ${given.acknowledged.length}, lost ${lost}, doubled ${doubled}`
    say(`${told}, boards equal ${equal} of ${of}`)
    return lost === 0 && doubled === 0 && equal === of && given.marks === given.acknowledged.length
  } finally {
    for (const screen of screens) screen.close()
  }
}
