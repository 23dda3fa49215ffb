import { db } from '~/data/prisma.server'
import { parseRulebook } from '~/domain/rulebook'
import { stateOf, type SheetState } from './sheet-state'

export type DeskCell = {
  readonly id: string
  readonly judgeNo: number
  readonly state: SheetState
  readonly given: number
  readonly of: number
}

const sheetForDesk = {
  id: true,
  status: true,
  seat: { select: { code: true } },
  judge: { select: { seatNo: true } },
  typings: { where: { status: { not: 'rejected' } }, select: { status: true } },
  _count: { select: { marks: true } },
} as const

/** 录入台: every sheet of one module by blind number and judge's seat, with how far its typing is; no names. */
export async function deskList(eventId: string, asked: string | null) {
  const event = await db().event.findUniqueOrThrow({
    where: { id: eventId },
    select: {
      rulebook: true,
      modules: {
        select: {
          id: true,
          code: true,
          name: true,
          criteria: { select: { _count: { select: { aspects: true } } } },
        },
        orderBy: { ord: 'asc' },
      },
    },
  })
  const rulebook = parseRulebook(event.rulebook)
  const module = event.modules.find(({ code }) => code === asked) ?? event.modules[0]
  const of = (module?.criteria ?? []).reduce((sum, { _count }) => sum + _count.aspects, 0)
  const sheets = await db().sheet.findMany({
    where: { eventId, moduleId: module?.id ?? '' },
    select: sheetForDesk,
    orderBy: [{ seat: { code: 'asc' } }, { judge: { seatNo: 'asc' } }],
  })
  const cells = sheets.map(({ id, status, seat, judge, typings, _count }) => {
    const given = _count.marks
    const state = stateOf({ status, given, of, typings })
    return { seat: seat.code, cell: { id, judgeNo: judge.seatNo, state, given, of } satisfies DeskCell }
  })
  return {
    typedTwice: rulebook.ok && rulebook.value.panel.typedTwice === true,
    modules: event.modules.map(({ code, name }) => ({ code, name })),
    module: module?.code ?? null,
    judges: [...new Set(cells.map(({ cell }) => cell.judgeNo))].sort((a, b) => a - b),
    rows: [...new Set(cells.map(({ seat }) => seat))].map((seat) => ({
      seat,
      cells: cells.filter((one) => one.seat === seat).map(({ cell }) => cell),
    })),
  }
}

export type DeskList = Awaited<ReturnType<typeof deskList>>

/** The events whose sheets this person may type, those being marked first. */
export async function deskEvents(eventIds: readonly string[]) {
  const events = await db().event.findMany({
    where: { id: { in: [...eventIds] } },
    select: { code: true, name: true, group: true, stage: true },
    orderBy: { startsAt: 'asc' },
  })
  return events.sort((a, b) => Number(b.stage === 'marking') - Number(a.stage === 'marking'))
}
