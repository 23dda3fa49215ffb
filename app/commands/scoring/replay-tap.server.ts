import type { Tx } from '~/data/prisma.server'
import { canonical } from '~/domain/digest'
import type { Answer } from '~/domain/sheet'
import { ok, refuse, type Result } from '~/kit/result'

/** The durable answer to a tap: marks in hundredths, both revisions, and when the server wrote it. */
export type Given = {
  readonly hundredths: number
  readonly revision: number
  readonly sheetRevision: number
  readonly at: string
}

type Tap = {
  readonly sheetId: string
  readonly entryId: string
  readonly aspectId: string
  readonly answer: Answer
}

/** The answer this tap was given before, null when it is new. Refuses 'tap-reused' when its content differs. */
export async function replayTap(tx: Tx, tap: Tap): Promise<Result<Given, { code: 'tap-reused' }> | null> {
  const { sheetId, entryId } = tap
  const seen = await tx.markTap.findUnique({
    where: { sheetId_entryId: { sheetId, entryId } },
    select: { aspectId: true, answer: true, hundredths: true, revision: true, at: true },
  })
  if (!seen) return null
  if (seen.aspectId !== tap.aspectId || seen.answer !== canonical(tap.answer))
    return refuse({ code: 'tap-reused' })
  // a tap keeps the sheet's revision; the mark's own revision is its place among the taps on that aspect
  const revision = await tx.markTap.count({
    where: { sheetId, aspectId: seen.aspectId, revision: { lte: seen.revision } },
  })
  return ok({
    hundredths: seen.hundredths,
    revision,
    sheetRevision: seen.revision,
    at: seen.at.toISOString(),
  })
}
