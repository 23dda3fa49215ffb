import { db } from '~/data/prisma.server'

/** 赛季 that still take events, newest first. */
export function openSeasons() {
  return db().season.findMany({
    where: { status: 'open' },
    select: { code: true, name: true },
    orderBy: [{ year: 'desc' }, { createdAt: 'desc' }],
  })
}
