import { sheetDigest } from '~/domain/sheet'
import type { JudgeSheet } from '~/queries/judge/sheet.server'

/** The digest a signature given now would bind; null while the sheet has blanks. */
export function presentDigest({
  id,
  seat,
  module,
  judge,
  marks,
  totalHundredths,
}: JudgeSheet): string | null {
  if (totalHundredths === null) return null
  const given = Object.entries(marks).map(([aspectId, { hundredths, answer }]) => ({
    aspectId,
    hundredths,
    answer,
  }))
  const facts = { sheetId: id, seat: seat.code, module: module.code, judgeId: judge.id }
  return sheetDigest({ ...facts, marks: given, totalHundredths })
}
