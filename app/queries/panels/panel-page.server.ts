import { db } from '~/data/prisma.server'
import { canHold, isDuty } from '~/domain/duty'
import { judgingOf } from '~/domain/judging'
import { conflictsOf, type RecusalEntry, type RecusalJudge } from '~/domain/recusal'
import { parseRulebook } from '~/domain/rulebook'

const person = {
  id: true,
  name: true,
  employer: true,
  delegation: true,
  ties: { select: { kind: true, personName: true, personOrg: true } },
  duties: { select: { duty: true, eventId: true } },
} as const

export type PanelConflict = { readonly kind: string; readonly personName: string; readonly org: string }

function conflictsWith(judge: RecusalJudge, entries: readonly RecusalEntry[]): PanelConflict[] {
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

/** 裁判席: who sits, who stands by, who left and why, and who else could be asked — free of conflict first. */
export async function panelPage(eventId: string) {
  const event = await db().event.findUniqueOrThrow({
    where: { id: eventId },
    select: {
      rulebook: true,
      panel: {
        select: {
          id: true,
          seatNo: true,
          role: true,
          judging: true,
          leftAt: true,
          reason: true,
          account: { select: person },
        },
        orderBy: { seatNo: 'asc' },
      },
      entries: {
        where: { status: { in: ['submitted', 'approved'] } },
        select: {
          org: true,
          delegation: true,
          members: { where: { active: true }, select: { name: true } },
          coaches: { select: { name: true, org: true } },
        },
      },
    },
  })
  const rulebook = parseRulebook(event.rulebook)
  const seated = event.panel.map(({ account, leftAt, ...seat }) => ({
    ...seat,
    judging: judgingOf(seat.judging),
    left: leftAt !== null,
    judge: { id: account.id, name: account.name, employer: account.employer },
    conflicts: conflictsWith(account, event.entries),
  }))
  const others = await db().account.findMany({
    where: {
      disabledAt: null,
      id: { notIn: event.panel.map((seat) => seat.account.id) },
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
    return { id, name, employer, conflicts: conflictsWith(account, event.entries), excluded }
  })
  const weight = (one: Candidate) => (one.excluded ? 1000 : 0) + one.conflicts.length
  return {
    minimum: rulebook.ok ? rulebook.value.panel.minimum : 1,
    seats: seated.filter((seat) => !seat.left && seat.role === 'judge'),
    reserve: seated.filter((seat) => !seat.left && seat.role === 'reserve'),
    left: seated.filter((seat) => seat.left),
    candidates: candidates.sort((a, b) => weight(a) - weight(b)),
  }
}

export type PanelPage = Awaited<ReturnType<typeof panelPage>>
