import { freezeFacts } from '~/data/freeze-facts.server'
import { db } from '~/data/prisma.server'
import { previewAwards } from '~/domain/award-preview'
import { readinessOf } from '~/domain/readiness'
import { isStage, type Stage } from '~/domain/stage'

const progressRows = {
  stage: true,
  stageAt: true,
  rulesDigest: true,
  rulesFrozenAt: true,
  modules: { select: { code: true, name: true }, orderBy: { ord: 'asc' } },
  duties: { select: { duty: true, account: { select: { name: true } } } },
  entries: { select: { status: true, attendance: true, delegation: true } },
} as const

/** 赛项现状: where the event is, what is ready and what is not, who competes, what the awards would be. */
export async function eventProgress(eventId: string) {
  const [row, facts, sheets, signed] = await Promise.all([
    db().event.findUnique({ where: { id: eventId }, select: progressRows }),
    freezeFacts(db(), eventId),
    db().sheet.count({ where: { eventId } }),
    db().sheet.count({ where: { eventId, status: 'signed' } }),
  ])
  if (!row || !facts) return null
  const { entries, duties } = row
  const approved = entries.filter((entry) => entry.status === 'approved')
  const count = (status: string) => entries.filter((entry) => entry.status === status).length
  const attendance = (state: string) => approved.filter((entry) => entry.attendance === state).length
  const present = attendance('present')
  const decided = attendance('expected') === 0
  const actual = present > 0 && decided ? present : approved.length
  const held = (duty: string) => duties.filter((one) => one.duty === duty).map((one) => one.account.name)
  const readiness = readinessOf(facts)
  const stage: Stage = isStage(row.stage) ? row.stage : 'draft'
  return {
    stage,
    stageAt: row.stageAt.toISOString(),
    rulesDigest: row.rulesDigest,
    rulesFrozenAt: row.rulesFrozenAt?.toISOString() ?? null,
    modules: row.modules,
    rulebook: facts.rulebook,
    aspects: facts.scheme.modules.flatMap((module) => module.criteria.flatMap((one) => one.aspects)).length,
    judges: facts.judges.length,
    readiness,
    entries: {
      all: entries.length,
      approved: approved.length,
      submitted: count('submitted'),
      returned: count('returned'),
      withdrawn: count('withdrawn'),
      delegations: byDelegation(approved),
    },
    attendance: { present, absent: attendance('absent'), expected: attendance('expected') },
    officers: {
      chief: held('chief-judge'),
      supervisor: held('supervisor'),
      drawOne: held('draw-one'),
      drawTwo: held('draw-two'),
    },
    sheets: { signed, of: sheets },
    preview: { actual, tiers: previewAwards(facts.rulebook, actual) },
  }
}

function byDelegation(entries: readonly { readonly delegation: string }[]) {
  const counts = new Map<string, number>()
  for (const { delegation } of entries) counts.set(delegation, (counts.get(delegation) ?? 0) + 1)
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count)
}
