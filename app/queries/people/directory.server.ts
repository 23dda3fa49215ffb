import { db } from '~/data/prisma.server'

const personShown = {
  id: true,
  name: true,
  login: true,
  employer: true,
  delegation: true,
  cardHash: true,
  disabledAt: true,
  duties: {
    select: { id: true, duty: true, event: { select: { code: true, name: true } } },
    orderBy: { createdAt: 'asc' },
  },
} as const

/** 人员名单: everybody with an account and what he holds where; never a secret, not even as a hash. */
export async function directory() {
  const people = await db().account.findMany({
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: personShown,
  })
  return people.map(({ cardHash, disabledAt, ...person }) => ({
    ...person,
    hasCard: cardHash !== null,
    disabled: disabledAt !== null,
  }))
}

/** One person for his card, or null. */
export async function cardHolder(id: string | undefined) {
  if (!id) return null
  const person = await db().account.findUnique({ where: { id }, select: personShown })
  if (!person) return null
  const { cardHash, disabledAt, name, employer, duties } = person
  const benches = duties.filter(({ duty }) => duty === 'judge' || duty === 'chief-judge')
  return { id, name, employer, benches, hasCard: cardHash !== null, disabled: disabledAt !== null }
}

/** The events a duty can be granted in. */
export function eventChoices() {
  return db().event.findMany({ orderBy: { code: 'asc' }, select: { code: true, name: true } })
}
