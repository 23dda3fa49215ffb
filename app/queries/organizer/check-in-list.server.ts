import { db } from '~/data/prisma.server'

const order = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

/** 检录名单: the approved entries in the order of the names, with identity numbers masked. */
export async function checkInList(eventId: string) {
  const rows = await db().entry.findMany({
    where: { eventId, status: 'approved' },
    select: {
      id: true,
      teamName: true,
      delegation: true,
      org: true,
      attendance: true,
      attendedAt: true,
      members: { where: { active: true }, select: { name: true, idMask: true }, orderBy: { ord: 'asc' } },
    },
  })
  return rows
    .map(({ attendedAt, ...row }) => ({ ...row, attendedAt: attendedAt?.toISOString() ?? null }))
    .sort((a, b) => order.compare(nameOf(a), nameOf(b)) || order.compare(a.org, b.org))
}

function nameOf(row: {
  readonly teamName: string
  readonly members: readonly { readonly name: string }[]
}): string {
  return row.teamName || (row.members[0]?.name ?? '')
}
