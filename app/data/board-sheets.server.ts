import type { BoardSheet } from '~/domain/board-marks'
import type { AspectScore } from '~/domain/panel'
import { AnswerSchema } from '~/domain/answer'
import type { Tx } from './prisma.server'

const sheetForBoard = {
  id: true,
  seatId: true,
  judgeId: true,
  moduleId: true,
  status: true,
  signedAt: true,
  totalHundredths: true,
  _count: { select: { marks: true } },
} as const

/** The sheets of an event that count; those of a judge who left only if he signed them. */
function counting(eventId: string) {
  return { eventId, OR: [{ status: 'signed' }, { judge: { leftAt: null } }] }
}

const markForPanel = {
  sheetId: true,
  hundredths: true,
  answer: true,
  aspect: { select: { code: true, maxHundredths: true, criterion: { select: { code: true } } } },
} as const

/**
 * 评分表 of one event by seat, as the board counts them: how far each is, and its total once signed,
 * in hundredths. A judge who left counts only with what he signed. `byAspect`: the panel rule looks
 * at single aspects, so signed sheets carry them. `until`: a sheet signed later counts as unsigned.
 */
export async function boardSheets(
  tx: Tx,
  {
    eventId,
    byAspect,
    until,
  }: { readonly eventId: string; readonly byAspect: boolean; readonly until: Date | null },
): Promise<ReadonlyMap<string, readonly (BoardSheet & { readonly id: string })[]>> {
  const [rows, modules, aspects] = await Promise.all([
    tx.sheet.findMany({
      where: counting(eventId),
      select: sheetForBoard,
    }),
    tx.module.findMany({
      where: { eventId },
      select: { id: true, code: true, criteria: { select: { _count: { select: { aspects: true } } } } },
    }),
    byAspect ? signedAspects(tx, eventId) : new Map<string, AspectScore[]>(),
  ])
  const inModule = new Map(
    modules.map(({ id, code, criteria }) => {
      const marksOf = criteria.reduce((sum, one) => sum + one._count.aspects, 0)
      return [id, { module: code, marksOf }]
    }),
  )
  const bySeat = new Map<string, (BoardSheet & { readonly id: string })[]>()
  for (const { id, seatId, judgeId, moduleId, status, signedAt, totalHundredths, _count } of rows) {
    const scores = aspects.get(id)
    const place = inModule.get(moduleId)
    if (!place) throw new Error(`sheet ${id} belongs to no module of its event`)
    const sheet = {
      id,
      ...place,
      judgeId,
      signed: status === 'signed' && (until === null || (signedAt !== null && signedAt <= until)),
      totalHundredths,
      marks: _count.marks,
      ...(scores && { aspects: scores }),
    }
    const ofSeat = bySeat.get(seatId)
    if (ofSeat) ofSeat.push(sheet)
    else bySeat.set(seatId, [sheet])
  }
  return bySeat
}

/** How many marks stand on these sheets of the event, of those that count. */
export async function marksOnSheets(
  tx: Tx,
  eventId: string,
  sheetIds: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  if (sheetIds.size === 0) return new Map()
  const rows = await tx.sheet.findMany({
    where: { ...counting(eventId), id: { in: [...sheetIds] } },
    select: { id: true, _count: { select: { marks: true } } },
  })
  return new Map(rows.map(({ id, _count }) => [id, _count.marks]))
}

async function signedAspects(tx: Tx, eventId: string): Promise<Map<string, AspectScore[]>> {
  const marks = await tx.mark.findMany({
    where: { sheet: { eventId, status: 'signed' } },
    select: markForPanel,
  })
  const bySheet = new Map<string, AspectScore[]>()
  for (const { sheetId, hundredths, answer, aspect } of marks) {
    const bare = { code: `${aspect.criterion.code}.${aspect.code}`, maxHundredths: aspect.maxHundredths }
    const given = AnswerSchema.parse(JSON.parse(answer))
    const score: AspectScore =
      given.kind === 'judgement'
        ? { kind: 'judgement', ...bare, score: given.score }
        : { kind: 'mark', ...bare, hundredths }
    bySheet.set(sheetId, [...(bySheet.get(sheetId) ?? []), score])
  }
  return bySheet
}
