import { db } from '~/data/prisma.server'
import { stateOf } from './sheet-state'

type Here = {
  readonly judgeId: string
  readonly moduleId: string
  readonly seat: string
  readonly of: number
}

/** The next paper of the same pile: this judge's sheets of this module by number, going round. */
export async function nextToType({ judgeId, moduleId, seat, of }: Here) {
  const pile = await db().sheet.findMany({
    where: { judgeId, moduleId, status: 'open', seat: { code: { not: seat } } },
    select: {
      id: true,
      status: true,
      seat: { select: { code: true } },
      typings: { select: { status: true } },
      _count: { select: { marks: true } },
    },
    orderBy: { seat: { code: 'asc' } },
  })
  const open = pile.filter(({ status, typings, _count }) =>
    ['blank', 'waiting'].includes(stateOf({ status, typings, given: _count.marks, of })),
  )
  const next = open.find((sheet) => sheet.seat.code > seat) ?? open[0]
  return next ? { id: next.id, seat: next.seat.code } : null
}
