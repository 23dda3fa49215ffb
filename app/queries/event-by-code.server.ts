import { db } from '~/data/prisma.server'

/** 赛项 by the code in its address, or null. */
export function eventByCode(code: string | undefined) {
  if (!code || code.length > 64) return Promise.resolve(null)
  return db().event.findUnique({
    where: { code },
    select: {
      id: true,
      code: true,
      name: true,
      group: true,
      trade: true,
      level: true,
      classCode: true,
      stage: true,
      seasonId: true,
      startsAt: true,
      venue: true,
      teamSize: true,
      boardMode: true,
      rulesFrozenAt: true,
      season: { select: { code: true, name: true, year: true } },
    },
  })
}
