import type { Tx } from '~/data/prisma.server'
import type { Conflict, RecusalEntry } from '~/domain/recusal'

export const judgeForRecusal = {
  id: true,
  name: true,
  employer: true,
  delegation: true,
  disabledAt: true,
  ties: { select: { kind: true, personName: true, personOrg: true } },
} as const

/** 参赛方: whom the judges of this event must not be bound to; refused and withdrawn entries do not count. */
export function entriesForRecusal(tx: Pick<Tx, 'entry'>, eventId: string): Promise<RecusalEntry[]> {
  return tx.entry.findMany({
    where: { eventId, status: { in: ['submitted', 'approved'] } },
    select: {
      org: true,
      delegation: true,
      members: { where: { active: true }, select: { name: true } },
      coaches: { select: { name: true, org: true } },
    },
  })
}

/** A conflict as the facts of a sentence. */
export function conflictFacts(judge: string, conflicts: readonly Conflict[]) {
  const [first] = conflicts
  if (!first) return null
  const { kind, personName = '', org = '' } = first
  return { code: 'panel-conflict', judge, kind, personName, org, count: conflicts.length } as const
}
