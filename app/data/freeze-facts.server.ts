import type { FreezeFacts } from '~/domain/readiness'
import { parseRulebook, type Rulebook } from '~/domain/rulebook'
import type { Tx } from './prisma.server'
import { schemeOf, schemeRows } from './scheme-rows.server'

const freezeRows = {
  code: true,
  rulebook: true,
  modules: schemeRows,
  panel: {
    where: { role: 'judge', leftAt: null },
    select: {
      account: {
        select: {
          name: true,
          employer: true,
          delegation: true,
          ties: { select: { kind: true, personName: true, personOrg: true } },
        },
      },
    },
    orderBy: { seatNo: 'asc' },
  },
  entries: {
    where: { status: 'approved' },
    select: {
      org: true,
      delegation: true,
      members: { where: { active: true }, select: { name: true } },
      coaches: { select: { name: true, org: true } },
    },
  },
} as const

export type ReadyFacts = FreezeFacts & { readonly rulebook: Rulebook }

/** Everything the freezing of an event's rules depends on; null when there is no such event. */
export async function freezeFacts(tx: Tx, eventId: string): Promise<ReadyFacts | null> {
  const row = await tx.event.findUnique({ where: { id: eventId }, select: freezeRows })
  if (!row) return null
  const rulebook = parseRulebook(row.rulebook)
  if (!rulebook.ok) throw new Error(`event ${row.code}: rulebook unreadable at ${rulebook.refusal.place}`)
  const scheme = schemeOf(row.modules)
  const judges = row.panel.map(({ account }) => account)
  return { rulebook: rulebook.value, scheme, judges, entries: row.entries }
}
