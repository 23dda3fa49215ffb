import { db } from '~/data/prisma.server'
import { parseRulebook } from '~/domain/rulebook'

const eventForPaper = {
  id: true,
  code: true,
  name: true,
  group: true,
  startsAt: true,
  rulebook: true,
  rulesDigest: true,
  season: { select: { name: true } },
  modules: {
    select: {
      code: true,
      name: true,
      maxHundredths: true,
      judging: true,
      criteria: {
        select: {
          code: true,
          name: true,
          aspects: {
            select: { id: true, code: true, title: true, detail: true, spec: true, maxHundredths: true },
            orderBy: { ord: 'asc' },
          },
        },
        orderBy: { ord: 'asc' },
      },
    },
    orderBy: { ord: 'asc' },
  },
} as const

/** What every printed sheet of an event says: its name, rules and modules, the ledger's head, the chief judge's signature. */
export async function paperRows(eventId: string) {
  const event = await db().event.findUnique({ where: { id: eventId }, select: eventForPaper })
  if (!event) return null
  const [ledger, chief] = await Promise.all([
    db().journalHead.findUnique({ where: { chain: eventId }, select: { seq: true, digest: true } }),
    db().signature.findFirst({
      where: { eventId, role: 'chief', voidedAt: null },
      select: { role: true, signerName: true, method: true, strokes: true, at: true },
      orderBy: { at: 'desc' },
    }),
  ])
  const rulebook = parseRulebook(event.rulebook)
  const contestantSigns = rulebook.ok && rulebook.value.panel.contestantSigns === true
  return { ...event, ledger, chief, contestantSigns }
}

export type PaperFacts = NonNullable<Awaited<ReturnType<typeof paperRows>>>
