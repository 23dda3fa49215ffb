import { db } from '~/data/prisma.server'
import { parseRulebook, rulebookDigest } from '~/domain/rulebook'

/** 规则: the event's rulebook with its own digest, what it may name, and whether, when and by whom it was frozen. */
export async function eventRules(eventId: string) {
  const row = await db().event.findUnique({
    where: { id: eventId },
    select: {
      code: true,
      rulebook: true,
      rulesDigest: true,
      rulesFrozenAt: true,
      modules: { select: { code: true, name: true, maxHundredths: true }, orderBy: { ord: 'asc' } },
      entries: { where: { status: 'approved' }, select: { attendance: true } },
    },
  })
  if (!row) return null
  const rulebook = parseRulebook(row.rulebook)
  if (!rulebook.ok) throw new Error(`event ${row.code}: rulebook unreadable at ${rulebook.refusal.place}`)
  const freezing = row.rulesFrozenAt
    ? await db().journalEntry.findFirst({
        where: { chain: eventId, act: 'event/freeze-rules' },
        select: { actorName: true },
        orderBy: { seq: 'desc' },
      })
    : null
  const present = row.entries.filter((entry) => entry.attendance === 'present').length
  return {
    rulebook: rulebook.value,
    ruleDigest: rulebookDigest(rulebook.value),
    modules: row.modules,
    digest: row.rulesDigest,
    frozenAt: row.rulesFrozenAt?.toISOString() ?? null,
    frozenBy: freezing?.actorName ?? null,
    field: present > 0 ? present : row.entries.length,
  }
}
