import { db } from '../../app/data/prisma.server'
import { sealIdentity } from '../../app/data/identity.server'
import { next } from './counter'
import { idNumber } from './id-number'

type EntriesAsked = {
  readonly status?: string
  readonly attendance?: string
  readonly dispatched?: boolean
  readonly applicantId?: string
  readonly coach?: boolean
}

export type GivenEntry = {
  readonly id: string
  readonly serial: number
  readonly name: string
  readonly org: string
  readonly memberId: string
}

/** 参赛: n approved entries of one person each, every person, organisation and delegation another. */
export async function entries(
  event: { readonly id: string; readonly seasonId: string },
  n: number,
  { coach = true, ...asked }: EntriesAsked = {},
): Promise<GivenEntry[]> {
  const last = await db().entry.aggregate({ where: { eventId: event.id }, _max: { serial: true } })
  const rows: GivenEntry[] = []
  for (let at = 1; at <= n; at++) {
    const who = next('person')
    const serial = (last._max.serial ?? 0) + at
    const names = { name: `选手甲${who}`, org: `参赛单位${who}` }
    const member = {
      name: names.name,
      ...sealIdentity(idNumber(who)),
      eventId: event.id,
      seasonId: event.seasonId,
      ord: 1,
      birth: '1995-01-01',
      sex: who % 2 === 0 ? 'F' : 'M',
    }
    const row = await db().entry.create({
      data: {
        eventId: event.id,
        serial,
        org: names.org,
        delegation: `代表队${who}`,
        status: 'approved',
        ...asked,
        members: { create: [member] },
        coaches: { create: coach ? [{ ord: 1, name: `教练乙${who}` }] : [] },
      },
      select: { id: true, members: { select: { id: true } } },
    })
    rows.push({ id: row.id, serial, ...names, memberId: row.members[0]?.id ?? '' })
  }
  return rows
}
