import { db } from '~/data/prisma.server'
import { AspectSpecSchema } from '~/domain/aspect'
import { openPad, SeatGone, type Pad } from '../pad'
import { dice } from '../../../prisma/season/dice'
import { qualityOf, simulatedAnswer } from '../simulated-answer'

type Judge = { readonly accountId: string; readonly card: string; readonly pin: string }
type Live = {
  readonly origin: string
  readonly eventCode: string
  readonly judges: readonly Judge[]
  readonly seed: number
  /** mean pause between two marks of one judge, in ms; 0 marks as fast as the server answers */
  readonly paceMs: number
  /** so many sheets of the first judge stay open, for the person who takes his card; 0 when not said */
  readonly leave?: number
}

function openSheets(eventCode: string, accountId: string) {
  return db().sheet.findMany({
    where: { status: 'open', event: { code: eventCode }, judge: { accountId, role: 'judge', leftAt: null } },
    orderBy: [{ module: { ord: 'asc' } }, { seat: { code: 'asc' } }],
    select: {
      id: true,
      seat: { select: { code: true } },
      marks: { select: { aspectId: true } },
      module: {
        select: {
          criteria: {
            orderBy: { ord: 'asc' },
            select: {
              aspects: { orderBy: { ord: 'asc' }, select: { id: true, spec: true, maxHundredths: true } },
            },
          },
        },
      },
    },
  })
}

type Bench = {
  readonly judge: Judge
  readonly roll: ReturnType<typeof dice>
  readonly sheets: Awaited<ReturnType<typeof openSheets>>
}

/** What the tablets gave, and what the server said it has. */
type Given = { marks: number; sheets: number; readonly acknowledged: string[] }

const BEAT_MS = 15_000

/** One judge marks what is blank on these sheets and signs each, telling every 15 s that his tablet is alive. */
async function markBench(
  pad: Pad,
  { eventCode, paceMs }: Live,
  { judge, roll, sheets }: Bench,
  given: Given,
): Promise<void> {
  let told = 0
  async function pause(sheetId: string) {
    await new Promise((resolve) => setTimeout(resolve, paceMs === 0 ? 0 : paceMs / 2 + roll.below(paceMs)))
    if (Date.now() - told < BEAT_MS) return
    told = Date.now()
    await pad.beat(eventCode, sheetId)
  }
  for (const sheet of sheets) {
    const done = new Set(sheet.marks.map((mark) => mark.aspectId))
    const quality = qualityOf(sheet.seat.code)
    for (const { id, spec, maxHundredths } of sheet.module.criteria.flatMap((one) => one.aspects)) {
      if (done.has(id)) continue
      const aspect = { spec: AspectSpecSchema.parse(JSON.parse(spec)), maxHundredths }
      await pause(sheet.id)
      const answer = simulatedAnswer(aspect, quality, (n) => roll.below(n))
      given.marks += 1
      given.acknowledged.push(await pad.mark(sheet.id, id, answer))
    }
    await pad.sign(sheet.id, judge.pin)
    given.sheets += 1
  }
}

/**
 * Every judge of the event marks what is still blank on his sheets and signs them, through the server's own doors. A judge
 * whose seat a person takes over on a real tablet leaves the rest to that person.
 */
export async function markLive(live: Live): Promise<Given> {
  const { origin, eventCode, judges, seed, leave = 0 } = live
  const benches = await Promise.all(
    judges.map(async (judge, i): Promise<Bench> => {
      const sheets = await openSheets(eventCode, judge.accountId)
      const mine = i === 0 ? sheets.slice(0, Math.max(0, sheets.length - leave)) : sheets
      return { judge, roll: dice(seed + i * 97 + 1), sheets: mine }
    }),
  )
  const given: Given = { marks: 0, sheets: 0, acknowledged: [] }
  await Promise.all(
    benches
      .filter(({ sheets }) => sheets.length > 0)
      .map(async (bench) => {
        const pad = await openPad(origin, bench.judge.card, bench.judge.pin)
        await markBench(pad, live, bench, given).catch((error: unknown) => {
          if (!(error instanceof SeatGone)) throw error
        })
      }),
  )
  return given
}
