/** What the control room reads of an event: its scheme's codes and who sits on the panel. */
export const eventForRoom = {
  id: true,
  modules: {
    select: {
      id: true,
      code: true,
      criteria: { select: { code: true, aspects: { select: { id: true, code: true } } } },
    },
  },
  panel: {
    where: { leftAt: null, role: 'judge' },
    select: { id: true, seatNo: true, account: { select: { name: true } } },
    orderBy: { seatNo: 'asc' },
  },
} as const

export const sheetForMatrix = {
  id: true,
  seatId: true,
  moduleId: true,
  judgeId: true,
  status: true,
  totalHundredths: true,
  signedAt: true,
  module: { select: { code: true } },
  _count: { select: { marks: true } },
} as const

export const tapForFeed = {
  at: true,
  aspectId: true,
  sheet: { select: { judge: { select: { seatNo: true } }, seat: { select: { code: true } } } },
} as const
