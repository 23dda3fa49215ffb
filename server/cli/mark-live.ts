import { db } from '~/data/prisma.server'
import { AspectSpecSchema } from '~/domain/aspect'
import { openPad, type Pad } from './pad'
import { dice } from '../../prisma/season/dice'
import { qualityOf, simulatedAnswer } from './simulated-answer'

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

/** Every judge of the event marks what is still blank on his sheets and signs them, through the server's own doors. */
export async function markLive({ origin, eventCode, judges, seed, paceMs, leave = 0 }: Live): Promise<void> {
  const benches = await Promise.all(
    judges.map(async (judge, i) => ({
      judge,
      roll: dice(seed + i * 97 + 1),
      sheets: await openSheets(eventCode, judge.accountId),
    })),
  )
  await Promise.all(
    benches
      .filter(({ sheets }) => sheets.length > 0)
      .map(async ({ judge, roll, sheets }) => {
        const pad: Pad = await openPad(origin, judge.card, judge.pin)
        const pause = () =>
          new Promise((resolve) => setTimeout(resolve, paceMs === 0 ? 0 : paceMs / 2 + roll.below(paceMs)))
        const mine = judge === judges[0] ? sheets.slice(0, Math.max(0, sheets.length - leave)) : sheets
        for (const sheet of mine) {
          const done = new Set(sheet.marks.map((mark) => mark.aspectId))
          for (const { id, spec, maxHundredths } of sheet.module.criteria.flatMap((one) => one.aspects)) {
            if (done.has(id)) continue
            const aspect = { spec: AspectSpecSchema.parse(JSON.parse(spec)), maxHundredths }
            await pad.mark(
              sheet.id,
              id,
              simulatedAnswer(aspect, qualityOf(sheet.seat.code), (n) => roll.below(n)),
            )
            await pause()
          }
          await pad.sign(sheet.id, judge.pin)
        }
      }),
  )
}
