import type { Tx } from '~/data/prisma.server'
import { voidSignatures } from './signature.server'

/**
 * 重开: the marks of a signed sheet stay; what was bound to its signatures goes, and so does the check of the sheet as it
 * was. Tells whose signatures were voided; null when the sheet was not signed.
 */
export async function openAgain(tx: Tx, sheetId: string, reason: string, now: Date) {
  const reopened = await tx.sheet.updateMany({
    where: { id: sheetId, status: 'signed' },
    data: {
      status: 'open',
      signedAt: null,
      digest: null,
      totalHundredths: null,
      revision: { increment: 1 },
    },
  })
  if (reopened.count === 0) return null
  await tx.outlierCheck.deleteMany({ where: { sheetId } })
  return voidSignatures(tx, { sheetId }, reason, now)
}
