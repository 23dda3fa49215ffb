import { db } from '~/data/prisma.server'

export type SheetCard = {
  readonly id: string
  readonly seat: string
  readonly status: 'open' | 'signed'
  readonly given: number
  readonly of: number
  readonly totalHundredths: number | null
}

export type ModuleSheets = {
  readonly code: string
  readonly name: string
  readonly maxHundredths: number
  readonly cards: readonly SheetCard[]
}

export type JudgedEvent = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly stage: string
  readonly seatNo: number
  readonly modules: readonly ModuleSheets[]
}

const sheetForList = {
  id: true,
  status: true,
  totalHundredths: true,
  seat: { select: { code: true } },
  moduleId: true,
  _count: { select: { marks: true } },
} as const

const moduleForList = {
  id: true,
  code: true,
  name: true,
  maxHundredths: true,
  criteria: { select: { _count: { select: { aspects: true } } } },
} as const

/** 我的评分表: this judge's sheets by event, module and seat number; no names anywhere. Totals in hundredths. */
export async function mySheets(accountId: string): Promise<JudgedEvent[]> {
  const seats = await db().panelSeat.findMany({
    where: { accountId, leftAt: null, event: { stage: { not: 'archived' } } },
    select: {
      seatNo: true,
      sheets: { select: sheetForList, orderBy: { seat: { code: 'asc' } } },
      event: {
        select: {
          code: true,
          name: true,
          group: true,
          stage: true,
          modules: { select: moduleForList, orderBy: { ord: 'asc' } },
        },
      },
    },
    orderBy: { event: { startsAt: 'asc' } },
  })
  return seats.map(({ seatNo, sheets, event: { modules, ...event } }) => ({
    ...event,
    seatNo,
    modules: modules.map(({ id, criteria, ...module }) => ({
      ...module,
      cards: sheets
        .filter((sheet) => sheet.moduleId === id)
        .map((sheet): SheetCard => ({
          id: sheet.id,
          seat: sheet.seat.code,
          status: sheet.status === 'signed' ? 'signed' : 'open',
          given: sheet._count.marks,
          of: criteria.reduce((sum, { _count }) => sum + _count.aspects, 0),
          totalHundredths: sheet.totalHundredths,
        })),
    })),
  }))
}
