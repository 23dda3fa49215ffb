import { randomUUID } from 'node:crypto'
import { db } from '../../app/data/prisma.server'
import { giveMark } from '../../app/commands/scoring/give-mark.server'
import { signSheet } from '../../app/commands/scoring/sign-sheet.server'
import { AspectSpecSchema } from '../../app/domain/aspect'
import type { Stamp } from '../../app/domain/journal'
import { qualityOf, simulatedAnswer } from '../../server/cli/simulated-answer'
import type { Dice } from './dice'
import { must } from './must'

type Marking = {
  readonly eventId: string
  /** codes of the modules to mark and sign; null: all */
  readonly modules: readonly string[] | null
  readonly roll: Dice
  readonly now: Date
  /** ms from one sheet to the next; all at once when not said */
  readonly paceMs?: number
}

/** Every judge of the event marks and signs his sheets, through the same commands the pad reaches. */
export async function markSheets({ eventId, modules, roll, now, paceMs = 0 }: Marking): Promise<void> {
  const sheets = await db().sheet.findMany({
    where: { eventId, ...(modules && { module: { code: { in: [...modules] } } }) },
    orderBy: [{ module: { ord: 'asc' } }, { seat: { code: 'asc' } }, { judge: { seatNo: 'asc' } }],
    select: {
      id: true,
      seat: { select: { code: true } },
      judge: { select: { account: { select: { id: true, name: true } } } },
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
  for (const [nth, { id: sheetId, seat, judge, module }] of sheets.entries()) {
    const by: Stamp = { id: judge.account.id, name: judge.account.name, duty: 'judge', device: 'seed' }
    const common = { sheetId, accountId: judge.account.id, by, now: new Date(now.getTime() + nth * paceMs) }
    const aspects = module.criteria.flatMap((one) => one.aspects)
    for (const { id: aspectId, spec, maxHundredths } of aspects) {
      const aspect = { spec: AspectSpecSchema.parse(JSON.parse(spec)), maxHundredths }
      const answer = simulatedAnswer(aspect, qualityOf(seat.code), (n) => roll.below(n))
      await must(giveMark({ ...common, aspectId, entryId: randomUUID(), answer, revision: 0 }))
    }
    await must(signSheet({ ...common, pin: SEED_PIN, revision: aspects.length }))
  }
}

/** Judges of the seed sign with this PIN; the cards handed out afterwards carry fresh ones. */
export const SEED_PIN = '530400'
