import { db } from '~/data/prisma.server'
import { judgingOf } from '~/domain/judging'
import { parseRulebook } from '~/domain/rulebook'
import { candidatesFor, conflictsWith, person } from './candidates.server'

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
  return {
    minimum: rulebook.ok ? rulebook.value.panel.minimum : 1,
    seats: seated.filter((seat) => !seat.left && seat.role === 'judge'),
    reserve: seated.filter((seat) => !seat.left && seat.role === 'reserve'),
    left: seated.filter((seat) => seat.left),
    candidates: await candidatesFor(eventId, event),
  }
}

export type PanelPage = Awaited<ReturnType<typeof panelPage>>
