import { randomUUID } from 'node:crypto'
import type { Dice } from '../../prisma/season/dice'
import type { LeakHouse } from './house'
import type { NumberSecret } from './secrets'

/** Marks and signs the second module with numbers of their own, through the commands; gives them with their judges. */
export async function markWithOwnNumbers(house: LeakHouse, roll: Dice): Promise<NumberSecret[]> {
  const { must } = await import('../../prisma/season/must')
  const { giveMark } = await import('../../app/commands/scoring/give-mark.server')
  const { signSheet } = await import('../../app/commands/scoring/sign-sheet.server')
  const { SEED_PIN } = await import('../../prisma/season/mark-sheets')
  const sheets = await house.db.sheet.findMany({
    where: { eventId: house.blind.id, module: { code: 'B' } },
    orderBy: [{ seat: { code: 'asc' } }, { judge: { seatNo: 'asc' } }],
    select: {
      id: true,
      judge: { select: { account: { select: { id: true, name: true } } } },
      module: {
        select: { criteria: { select: { aspects: { select: { id: true, maxHundredths: true } } } } },
      },
    },
  })
  const given = new Set<number>()
  const own = (most: number) => {
    for (;;) {
      // never a round number, never one given before
      const one = Math.floor(most * 0.4) + roll.below(Math.floor(most * 0.58))
      if (one % 5 === 0 || given.has(one)) continue
      given.add(one)
      return one
    }
  }
  const marks: NumberSecret[] = []
  for (const { id: sheetId, judge, module } of sheets) {
    const now = new Date()
    const by = { ...judge.account, duty: 'judge', device: 'test' } as const
    const common = { sheetId, accountId: judge.account.id, by, now }
    const aspects = module.criteria.flatMap((one) => one.aspects)
    let total = 0
    for (const { id: aspectId, maxHundredths } of aspects) {
      const hundredths = own(maxHundredths)
      total += hundredths
      const answer = { kind: 'points', hundredths } as const
      await must(giveMark({ ...common, aspectId, entryId: randomUUID(), answer, revision: 0 }))
      marks.push({ kind: 'mark', hundredths, accountId: judge.account.id })
    }
    await must(signSheet({ ...common, pin: SEED_PIN, revision: aspects.length }))
    marks.push({ kind: 'mark', hundredths: total, accountId: judge.account.id })
  }
  return marks
}
