import { db } from '~/data/prisma.server'
import { padFileKey } from '~/data/pad-file-key.server'
import { parseRulebook } from '~/domain/rulebook'
import { AspectSpecSchema } from '~/domain/aspect'
import { AnswerSchema } from '~/domain/answer'
import { sheetTotal } from '~/domain/sheet'
import { nextOpen } from './next-open.server'
import { reopenedOf } from './reopened'
import { sheetForPad, type PadAspect, type PadMark } from './sheet-row'

export type { PadAspect, PadMark } from './sheet-row'

/** 评分表: one sheet as its own judge may see it, by number only; null when it is not his. Marks in hundredths. */
export async function sheetForJudge(sheetId: string, accountId: string) {
  const row = await db().sheet.findFirst({
    where: { id: sheetId, judge: { accountId } },
    select: sheetForPad,
  })
  if (!row) return null
  const { module, marks, judge, judgeId, event, reopenings, remarks, signatures, ...sheet } = row
  const rule = parseRulebook(event.rulebook)
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
  const { code, name, group, stage, startsAt } = event
  return {
    ...sheet,
    event: { code, name, group, stage, startsAt: startsAt.toISOString() },
    signedAt: sheet.signedAt?.toISOString() ?? null,
    judge: { id: judgeId, seatNo: judge.seatNo, name: judge.account.name },
    module: { code: module.code, name: module.name, maxHundredths: module.maxHundredths },
    groups,
    marks: Object.fromEntries(given),
    remarks: Object.fromEntries(remarks.map(({ aspectId, text }) => [aspectId, text])),
    reopened: reopenedOf({ signedAt: sheet.signedAt, reopenings, signatures }),
    contestantSigns: rule.ok && rule.value.panel.contestantSigns === true && module.judging === 'site',
    signatures: signatures.flatMap(({ voidedAt, at, ...one }) =>
      voidedAt ? [] : [{ ...one, at: at.toISOString() }],
    ),
    exportKey: padFileKey(judgeId, event.id),
    missing,
    totalHundredths: missing.length === 0 ? totalHundredths : null,
    next: await nextOpen(judgeId, module.code, row.seat.code),
  }
}

export type JudgeSheet = NonNullable<Awaited<ReturnType<typeof sheetForJudge>>>
