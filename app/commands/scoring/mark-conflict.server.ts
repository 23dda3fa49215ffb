import type { Tx } from '~/data/prisma.server'
import { AnswerSchema, type Answer, type MarkRefusal } from '~/domain/sheet'

/** What stands on the server while this device thought otherwise; marks in hundredths. */
type Standing = {
  readonly hundredths: number
  readonly answer: Answer
  readonly revision: number
  readonly at: string
}

/** A mark's refusals; a conflict with a standing mark carries it whole, so that the judge can choose between both. */
export type GiveMarkRefusal =
  MarkRefusal | (Extract<MarkRefusal, { code: 'mark-conflict' }> & { readonly standing: Standing | null })

/** The mark that stands for one aspect of one sheet, null while it is blank. */
export async function standingMark(tx: Tx, sheetId: string, aspectId: string) {
  const mark = await tx.mark.findUnique({
    where: { sheetId_aspectId: { sheetId, aspectId } },
    select: { id: true, hundredths: true, answer: true, revision: true, at: true },
  })
  if (!mark) return null
  const answer = AnswerSchema.parse(JSON.parse(mark.answer))
  const { id, hundredths, revision, at } = mark
  return { id, standing: { hundredths, answer, revision, at: at.toISOString() } satisfies Standing }
}
