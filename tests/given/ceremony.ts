import { freezeBoard } from '../../app/commands/boards/freeze-board.server'
import { db } from '../../app/data/prisma.server'
import { event } from './events'
import { account, stamp } from './people'

const now = new Date('2026-05-20T07:00:00Z')

/** Number, rank, award, total and name of those whose awards are opened. */
export const AWARDED = [
  ['842', 1, 'gold', 9323, '杨雪梅'],
  ['316', 2, 'silver', 9280, '李建国'],
  ['205', 3, 'bronze', 9164, '普文才'],
] as const

type Asked = { readonly frozen?: boolean; readonly season?: { readonly id: string } }

/** 等待启封的赛项: frozen while it was marked, published behind the freeze. */
export async function ceremonyEvent({ frozen = true, season }: Asked = {}) {
  const made = await event({ stage: 'marking', ...(season && { season }) })
  const by = stamp(await account({ duties: ['organizer'] }), 'organizer')
  const eventId = made.id
  if (frozen) await freezeBoard({ eventId, at: now, by, now })
  await db().event.update({ where: { id: eventId }, data: { stage: 'announced' }, select: { id: true } })
  const { id: versionId } = await db().resultVersion.create({
    data: { eventId, version: 1, digest: '', publishedAt: now, publisherId: '' },
    select: { id: true },
  })
  for (const [seatCode, rank, tier, totalHundredths, name] of AWARDED) {
    await db().blindSeat.create({ data: { eventId, code: seatCode }, select: { id: true } })
    const who = { name, idSealed: '', idHash: `${eventId}${name}`, idMask: '', birth: '1990-01-01', sex: 'F' }
    const entry = await db().entry.create({
      data: {
        eventId,
        serial: 900 + rank,
        delegation: '红塔区',
        org: `=${name}的单位`,
        members: { create: { ...who, eventId, seasonId: made.seasonId, ord: 1 } },
        coaches: { create: { ord: 1, name: '单晓东' } },
      },
      select: { id: true },
    })
    const row = { seatCode, modules: '{}', rank, tier, totalHundredths, reasons: '[]' }
    await db().resultRow.create({ data: { versionId, entryId: entry.id, ...row }, select: { id: true } })
  }
  return { code: made.code, seasonId: made.seasonId, at: { eventId, by, now } }
}
