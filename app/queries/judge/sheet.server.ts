import { db } from '~/data/prisma.server'
import { AspectSpecSchema, type AspectSpec } from '~/domain/scheme'
import { AnswerSchema, sheetTotal, type Answer } from '~/domain/sheet'
import { nextOpen } from './next-open.server'

export type PadAspect = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly spec: AspectSpec
  readonly maxHundredths: number
}

export type PadMark = {
  readonly hundredths: number
  readonly answer: Answer
  readonly revision: number
  readonly at: string
}

const aspectForPad = {
  id: true,
  code: true,
  title: true,
  detail: true,
  spec: true,
  maxHundredths: true,
} as const

const sheetForPad = {
  id: true,
  status: true,
  revision: true,
  signedAt: true,
  digest: true,
  judgeId: true,
  seat: { select: { code: true, outcome: true } },
  judge: { select: { seatNo: true, account: { select: { name: true } } } },
  event: { select: { code: true, name: true, group: true, stage: true, startsAt: true } },
  module: {
    select: {
      code: true,
      name: true,
      maxHundredths: true,
      criteria: {
        select: { code: true, name: true, aspects: { select: aspectForPad, orderBy: { ord: 'asc' } } },
        orderBy: { ord: 'asc' },
      },
    },
  },
  marks: { select: { aspectId: true, hundredths: true, answer: true, revision: true, at: true } },
} as const

/** 评分表: one sheet as its own judge may see it, by number only; null when it is not his. Marks in hundredths. */
export async function sheetForJudge(sheetId: string, accountId: string) {
  const row = await db().sheet.findFirst({
    where: { id: sheetId, judge: { accountId } },
    select: sheetForPad,
  })
  if (!row) return null
  const { module, marks, judge, judgeId, signedAt, ...sheet } = row
  const groups = module.criteria.map(({ code, name, aspects }) => ({
    code,
    name,
    maxHundredths: aspects.reduce((sum, aspect) => sum + aspect.maxHundredths, 0),
    aspects: aspects.map((aspect): PadAspect => ({
      ...aspect,
      spec: AspectSpecSchema.parse(JSON.parse(aspect.spec)),
    })),
  }))
  const ids = groups.flatMap((group) => group.aspects.map((aspect) => aspect.id))
  const { missing, totalHundredths } = sheetTotal(ids, marks)
  const given = marks.map(({ aspectId, answer, at, ...mark }): [string, PadMark] => [
    aspectId,
    { ...mark, answer: AnswerSchema.parse(JSON.parse(answer)), at: at.toISOString() },
  ])
  return {
    ...sheet,
    event: { ...sheet.event, startsAt: sheet.event.startsAt.toISOString() },
    signedAt: signedAt?.toISOString() ?? null,
    judge: { seatNo: judge.seatNo, name: judge.account.name },
    module: { code: module.code, name: module.name, maxHundredths: module.maxHundredths },
    groups,
    marks: Object.fromEntries(given),
    missing,
    totalHundredths: missing.length === 0 ? totalHundredths : null,
    next: await nextOpen(judgeId, module.code, row.seat.code),
  }
}

export type JudgeSheet = NonNullable<Awaited<ReturnType<typeof sheetForJudge>>>
