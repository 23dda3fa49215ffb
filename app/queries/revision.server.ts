import { db } from '~/data/prisma.server'

/** The revision of one topic; 0 before anything touched it. */
export async function revisionOf(topic: string): Promise<number> {
  return (await revisionsOf([topic])).get(topic) ?? 0
}

/** The revisions of many topics at once; a topic never touched is left out. */
export async function revisionsOf(topics: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await db().topic.findMany({
    where: { name: { in: [...topics] } },
    select: { name: true, revision: true },
  })
  return new Map(rows.map(({ name, revision }) => [name, revision]))
}
