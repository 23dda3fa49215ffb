import { db } from '~/data/prisma.server'
import { parseRulebook } from '~/domain/rulebook'

/** 规则: the event's rulebook, what it may name, and whether it is frozen. */
export async function eventRules(eventId: string) {
  const row = await db().event.findUnique({
    where: { id: eventId },
    select: {
      code: true,
      rulebook: true,
      rulesDigest: true,
      rulesFrozenAt: true,
      modules: { select: { code: true, name: true }, orderBy: { ord: 'asc' } },
      entries: { where: { status: 'approved' }, select: { attendance: true } },
    },
  })
  if (!row) return null
  const rulebook = parseRulebook(row.rulebook)
  if (!rulebook.ok) throw new Error(`event ${row.code}: rulebook unreadable at ${rulebook.refusal.place}`)
  const present = row.entries.filter((entry) => entry.attendance === 'present').length
  return {
    rulebook: rulebook.value,
    modules: row.modules,
    digest: row.rulesDigest,
    frozenAt: row.rulesFrozenAt?.toISOString() ?? null,
    field: present > 0 ? present : row.entries.length,
  }
}
