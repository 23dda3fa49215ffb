import type { BoardSheet } from '~/domain/board-marks'
import type { AspectScore } from '~/domain/panel'
import { AnswerSchema } from '~/domain/answer'
import type { Tx } from './prisma.server'

const sheetForBoard = {
  seatId: true,
  judgeId: true,
  status: true,
  signedAt: true,
  totalHundredths: true,
  module: { select: { id: true, code: true } },
  _count: { select: { marks: true } },
} as const

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
): Promise<Map<string, BoardSheet[]>> {
  const [rows, modules, aspects] = await Promise.all([
    tx.sheet.findMany({
      where: { eventId, OR: [{ status: 'signed' }, { judge: { leftAt: null } }] },
      select: { id: true, ...sheetForBoard },
    }),
    tx.module.findMany({
      where: { eventId },
      select: { id: true, criteria: { select: { _count: { select: { aspects: true } } } } },
    }),
    byAspect ? signedAspects(tx, eventId) : new Map<string, AspectScore[]>(),
  ])
  const aspectsIn = new Map(
    modules.map(({ id, criteria }) => [id, criteria.reduce((sum, one) => sum + one._count.aspects, 0)]),
  )
  const bySeat = new Map<string, BoardSheet[]>()
  for (const { id, seatId, judgeId, status, signedAt, totalHundredths, module, _count } of rows) {
    const scores = aspects.get(id)
    const sheet: BoardSheet = {
      module: module.code,
      judgeId,
      signed: status === 'signed' && (until === null || (signedAt !== null && signedAt <= until)),
      totalHundredths,
      marks: _count.marks,
      marksOf: aspectsIn.get(module.id) ?? 0,
      ...(scores && { aspects: scores }),
    }
    bySeat.set(seatId, [...(bySeat.get(seatId) ?? []), sheet])
  }
  return bySeat
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
