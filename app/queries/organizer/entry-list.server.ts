import { ENTRY_STATUSES, type EntryStatus } from '~/domain/entry-status'
import { db } from '~/data/prisma.server'
import { maskPhone } from '~/domain/mask'

export type EntryQuery = {
  readonly eventId: string
  readonly status: EntryStatus | null
  readonly search: string
  readonly page: number
}

const PAGE_SIZE = 50

const entryRows = {
  id: true,
  serial: true,
  teamName: true,
  delegation: true,
  org: true,
  status: true,
  reason: true,
  createdAt: true,
  members: {
    select: { name: true, idMask: true, phone: true, skillLevel: true },
    orderBy: { ord: 'asc' },
  },
  coaches: { select: { name: true }, orderBy: { ord: 'asc' } },
} as const

/** 参赛者: one page of the entries of an event; identity and phone numbers masked before they leave this room. */
export async function entryList({ eventId, status, search, page }: EntryQuery) {
  const words =
    search === ''
      ? {}
      : {
          OR: [
            { org: { contains: search } },
            { delegation: { contains: search } },
            { teamName: { contains: search } },
            { members: { some: { name: { contains: search } } } },
          ],
        }
  const where = { eventId, ...(status ? { status } : {}), ...words }
  const [total, rows, groups] = await Promise.all([
    db().entry.count({ where }),
    db().entry.findMany({
      where,
      select: entryRows,
      orderBy: { serial: 'asc' },
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
    db().entry.groupBy({ by: ['status'], where: { eventId }, _count: { _all: true } }),
  ])
  const count = (one: EntryStatus) => groups.find((group) => group.status === one)?._count._all ?? 0
  return {
    total,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    counts: Object.fromEntries(ENTRY_STATUSES.map((one) => [one, count(one)])) as Record<EntryStatus, number>,
    rows: rows.map(({ members, createdAt, ...row }) => ({
      ...row,
      createdAt: createdAt.toISOString(),
      members: members.map((member) => ({ ...member, phone: maskPhone(member.phone) })),
    })),
  }
}
