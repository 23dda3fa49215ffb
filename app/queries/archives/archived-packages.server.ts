import { z } from 'zod'
import { db } from '~/data/prisma.server'
import { DIFFERENCES } from '~/domain/package/difference'

const Verdict = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), marks: z.number(), entries: z.number(), journal: z.number() }),
  z.object({
    ok: z.literal(false),
    place: z.string(),
    what: z.enum(DIFFERENCES),
    expected: z.string(),
    found: z.string(),
  }),
])

const MOST_SHOWN = 500

/** 存档的成绩包, newest first, with what verifying each said at its import. */
export async function archivedPackages() {
  const rows = await db().archivedPackage.findMany({
    select: {
      id: true,
      eventCode: true,
      season: true,
      name: true,
      digest: true,
      verdict: true,
      importedAt: true,
      importedById: true,
    },
    orderBy: [{ importedAt: 'desc' }, { id: 'desc' }],
    take: MOST_SHOWN,
  })
  const people = await db().account.findMany({
    where: { id: { in: rows.map((row) => row.importedById) } },
    select: { id: true, name: true },
  })
  return rows.map(({ verdict, importedById, ...row }) => ({
    ...row,
    verdict: Verdict.parse(JSON.parse(verdict)),
    importedBy: people.find(({ id }) => id === importedById)?.name ?? '',
  }))
}

/** One archived package as it came, word for word; null when there is none. */
export function archivedPackage(id: string) {
  return db().archivedPackage.findUnique({
    where: { id },
    select: { eventCode: true, digest: true, text: true },
  })
}
