import { db } from '~/data/prisma.server'
import { readingOf, type Reading } from './reading.server'

type Person = { readonly name: string } & Reading
export type Called = { readonly members: readonly Person[]; readonly coaches: readonly Person[] }

/** 念名单: by number, who is called onto the stage, with the reading of every name, and their coaches. */
export async function ceremonyPeople(eventId: string): Promise<Readonly<Record<string, Called>>> {
  const last = await db().resultVersion.findFirst({
    where: { eventId },
    orderBy: { version: 'desc' },
    select: {
      rows: {
        where: { NOT: { tier: null } },
        select: {
          seatCode: true,
          entry: {
            select: {
              members: { where: { active: true }, select: { name: true }, orderBy: { ord: 'asc' } },
              coaches: { select: { name: true }, orderBy: { ord: 'asc' } },
            },
          },
        },
      },
    },
  })
  const read = ({ name }: { readonly name: string }): Person => ({ name, ...readingOf(name) })
  return Object.fromEntries(
    (last?.rows ?? []).map(({ seatCode, entry }) => [
      seatCode,
      { members: entry.members.map(read), coaches: entry.coaches.map(read) },
    ]),
  )
}
