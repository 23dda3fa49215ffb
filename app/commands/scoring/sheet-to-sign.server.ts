import type { Tx } from '~/data/prisma.server'
import { parseRulebook } from '~/domain/rulebook'
import { AnswerSchema } from '~/domain/answer'
import { sheetDigest, sheetTotal, type MarkRefusal } from '~/domain/sheet'
import { ok, refuse, type Result } from '~/kit/result'

const sheetForSigning = {
  id: true,
  revision: true,
  status: true,
  seat: { select: { code: true } },
  judge: { select: { id: true } },
  event: { select: { id: true, code: true, stage: true, rulebook: true } },
  module: {
    select: {
      code: true,
      judging: true,
      criteria: {
        select: { aspects: { select: { id: true, code: true }, orderBy: { ord: 'asc' } } },
        orderBy: { ord: 'asc' },
      },
    },
  },
  marks: { select: { aspectId: true, hundredths: true, answer: true } },
} as const

function find(tx: Tx, id: string, accountId: string) {
  return tx.sheet.findFirst({ where: { id, judge: { accountId } }, select: sheetForSigning })
}

export type SheetToSign = NonNullable<Awaited<ReturnType<typeof find>>>

/** One's own sheet, while it may be signed. Refuses another's, a signed one, and one of an event not in marking. */
export async function sheetToSign(
  tx: Tx,
  sheetId: string,
  accountId: string,
): Promise<Result<SheetToSign, MarkRefusal>> {
  const sheet = await find(tx, sheetId, accountId)
  if (!sheet) return refuse({ code: 'no-such-sheet' })
  if (sheet.status !== 'open') return refuse({ code: 'sheet-signed' })
  return sheet.event.stage === 'marking' ? ok(sheet) : refuse({ code: 'event-not-marking' })
}

/** What every signature of a sheet binds: its total (hundredths) and digest. Refuses blanks by name. */
export function boundBy({ id, seat, module, judge, marks }: SheetToSign) {
  const aspects = module.criteria.flatMap((criterion) => criterion.aspects)
  const { missing, totalHundredths } = sheetTotal(
    aspects.map((aspect) => aspect.id),
    marks,
  )
  if (missing.length > 0) {
    const codes = aspects.filter((aspect) => missing.includes(aspect.id)).map(({ code }) => code)
    return refuse({ code: 'sheet-incomplete' as const, missing: codes })
  }
  const read = marks.map((mark) => ({ ...mark, answer: AnswerSchema.parse(JSON.parse(mark.answer)) }))
  const facts = { sheetId: id, seat: seat.code, module: module.code, judgeId: judge.id }
  return ok({ totalHundredths, digest: sheetDigest({ ...facts, marks: read, totalHundredths }) })
}

/** 选手签字: whether the rules ask for the contestant's signature on this sheet: only where it is marked on site. */
export function contestantSigns({ event, module }: SheetToSign): boolean {
  if (module.judging !== 'site') return false
  const rule = parseRulebook(event.rulebook)
  return rule.ok && rule.value.panel.contestantSigns === true
}
