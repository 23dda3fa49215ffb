import type { Furnished } from './furnished'

/** 公布: marks the blind event to its end, locks it, opens the seals and publishes, through the commands. */
export async function publishBlind({ blind, crew, db }: Furnished, seed: number): Promise<void> {
  const { markSheets } = await import('../../prisma/season/mark-sheets')
  const { dice } = await import('../../prisma/season/dice')
  const { must } = await import('../../prisma/season/must')
  const { DRAWN_LINE } = await import('../../prisma/season/drawn-line')
  const { lockEvent } = await import('../../app/commands/scoring/lock-event.server')
  const { unsealEvent } = await import('../../app/commands/draws/unseal-event.server')
  const { publishResults } = await import('../../app/commands/results/publish-results.server')
  const eventId = blind.id
  const open = await db.module.findMany({
    where: { eventId, sheets: { some: { status: 'open' } } },
    select: { code: true },
  })
  const modules = open.map(({ code }) => code)
  await markSheets({ eventId, modules, roll: dice(seed), now: new Date() })
  const signature = { strokes: DRAWN_LINE }
  await must(lockEvent({ eventId, signature, by: crew.stamp('duansr'), now: new Date() }))
  await must(unsealEvent({ eventId, by: crew.stamp('jiandu'), now: new Date() }))
  await must(publishResults({ eventId, by: crew.stamp('zhoumin'), now: new Date() }))
}
