import { db } from '~/data/prisma.server'
import { canHold, isDuty } from '~/domain/duty'
import { conflictsOf, type RecusalEntry, type RecusalJudge } from '~/domain/recusal'

export const person = {
  id: true,
  name: true,
  employer: true,
  delegation: true,
  ties: { select: { kind: true, personName: true, personOrg: true } },
  duties: { select: { duty: true, eventId: true } },
} as const

type PanelConflict = { readonly kind: string; readonly personName: string; readonly org: string }

export function conflictsWith(judge: RecusalJudge, entries: readonly RecusalEntry[]): PanelConflict[] {
  return conflictsOf(judge, entries).map(({ kind, personName = '', org = '' }) => ({ kind, personName, org }))
}

export type Candidate = {
  readonly id: string
  readonly name: string
  readonly employer: string
  readonly conflicts: readonly PanelConflict[]
  /** holds a duty that excludes judging in this event */
  readonly excluded: boolean
}

type Seated = {
  readonly panel: readonly { readonly account: { readonly id: string } }[]
  readonly entries: readonly RecusalEntry[]
}

/** 可请裁判: who could still be asked to sit in this event, those free of conflict first. */
export async function candidatesFor(eventId: string, { panel, entries }: Seated): Promise<Candidate[]> {
  const others = await db().account.findMany({
    where: {
      disabledAt: null,
      id: { notIn: panel.map((seat) => seat.account.id) },
      OR: [
        { duties: { none: {} } },
        { duties: { some: { duty: { in: ['judge', 'chief-judge'] } } } },
        { cardHash: { not: null } },
      ],
    },
    select: person,
    orderBy: { name: 'asc' },
    take: 500,
  })
  const candidates = others.map((account): Candidate => {
    const held = account.duties.flatMap(({ duty, eventId: where }) =>
      isDuty(duty) ? [{ duty, eventId: where }] : [],
    )
    const may = canHold(held, { duty: 'judge', eventId })
    const { id, name, employer } = account
    const excluded = !may.ok && may.refusal.code === 'duty-conflict'
    return { id, name, employer, conflicts: conflictsWith(account, entries), excluded }
  })
  const weight = (one: Candidate) => (one.excluded ? 1000 : 0) + one.conflicts.length
  return candidates.sort((a, b) => weight(a) - weight(b))
}
