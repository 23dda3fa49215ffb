import { db } from '~/data/prisma.server'
import { matchesSecret } from '~/data/secret.server'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { AnswerSchema, sheetDigest, sheetTotal, type MarkRefusal } from '~/domain/sheet'
import { ok, refuse, type Result } from '~/kit/result'
import { mustWait, notePin } from './pin-attempts.server'
import { settleMarking } from './settle-marking.server'

const sheetForSigning = {
  id: true,
  status: true,
  revision: true,
  seat: { select: { code: true } },
  judge: { select: { id: true } },
  event: { select: { id: true, code: true, stage: true } },
  module: {
    select: {
      code: true,
      criteria: {
        select: { aspects: { select: { id: true, code: true }, orderBy: { ord: 'asc' } } },
        orderBy: { ord: 'asc' },
      },
    },
  },
  marks: { select: { aspectId: true, hundredths: true, answer: true } },
} as const

type Signing = {
  readonly sheetId: string
  readonly accountId: string
  /** the six digits of the judge's card, typed once more for this signature */
  readonly pin: string
  /** the sheet's revision the judge has read; another one means the paper he saw is not the one he would sign */
  readonly revision?: number | undefined
  readonly by: Stamp
  readonly now: Date
}

type Signed = { readonly totalHundredths: number; readonly digest: string; readonly teamSigned: boolean }
type SignRefusal = MarkRefusal | ScoringRefusal | CommonRefusal

/**
 * 签名并锁定: binds this judge's sheet with its total (hundredths) and digest (rule 1.4). Refuses a wrong PIN, a sheet
 * with blanks (naming them), a sheet changed since it was read, and a signed one. With the last sheet the event moves
 * to 小组签字.
 */
export async function signSheet(signing: Signing): Promise<Result<Signed, SignRefusal>> {
  const { sheetId, accountId, pin, revision, by, now } = signing
  // outside the transaction: hashing takes longer than every other writer should wait
  if (mustWait(accountId, now)) return refuse({ code: 'sign-too-often' })
  const account = await db().account.findUnique({ where: { id: accountId }, select: { pinHash: true } })
  const fits = await matchesSecret(pin, account?.pinHash)
  notePin(accountId, fits, now)
  return write<Signed, SignRefusal>(async (tx, pen) => {
    const where = { id: sheetId, judge: { accountId } }
    const sheet = await tx.sheet.findFirst({ where, select: sheetForSigning })
    if (!sheet) return refuse({ code: 'no-such-sheet' })
    if (sheet.status !== 'open') return refuse({ code: 'sheet-signed' })
    if (sheet.event.stage !== 'marking') return refuse({ code: 'event-not-marking' })
    if (!fits) return refuse({ code: 'sign-pin-wrong' })
    const aspects = sheet.module.criteria.flatMap((criterion) => criterion.aspects)
    const { missing, totalHundredths } = sheetTotal(
      aspects.map(({ id }) => id),
      sheet.marks,
    )
    if (missing.length > 0) {
      const codes = aspects.filter(({ id }) => missing.includes(id)).map(({ code }) => code)
      return refuse({ code: 'sheet-incomplete', missing: codes })
    }
    const marks = sheet.marks.map((mark) => ({
      ...mark,
      answer: AnswerSchema.parse(JSON.parse(mark.answer)),
    }))
    const facts = { sheetId, seat: sheet.seat.code, module: sheet.module.code, judgeId: sheet.judge.id }
    const digest = sheetDigest({ ...facts, marks, totalHundredths })
    const signed = await tx.sheet.updateMany({
      where: { id: sheetId, status: 'open', revision: revision ?? sheet.revision },
      data: { status: 'signed', signedAt: now, digest, totalHundredths },
    })
    if (signed.count === 0) return refuse({ code: 'changed-meanwhile' })
    pen.journal({
      chain: sheet.event.id,
      by,
      at: now,
      act: 'scoring/sign-sheet',
      subject: 'sheet',
      subjectId: sheetId,
      after: { seat: facts.seat, module: facts.module, totalHundredths, digest },
    })
    const teamSigned = await settleMarking(tx, pen, sheet.event, by, now)
    return ok({ totalHundredths, digest, teamSigned })
  })
}
