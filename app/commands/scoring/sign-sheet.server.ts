import type { Tx } from '~/data/prisma.server'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import type { MarkRefusal } from '~/domain/sheet'
import { ok, refuse, type Result } from '~/kit/result'
import { benchTopic } from '~/realtime/protocol'
import { settleMarking } from './settle-marking.server'
import { boundBy, contestantSigns, sheetToSign } from './sheet-to-sign.server'
import { keepSignature, proofOf, type Signature } from './signature.server'
import { openVotes } from './votes.server'

type Signing = Signature & {
  readonly sheetId: string
  readonly accountId: string
  /** the sheet's revision the judge has read; another one means the paper he saw is not the one he would sign */
  readonly revision?: number | undefined
  readonly by: Stamp
  readonly now: Date
}

type Signed = { readonly totalHundredths: number; readonly digest: string; readonly teamSigned: boolean }
type SignRefusal = MarkRefusal | ScoringRefusal | CommonRefusal

/**
 * 签名并锁定: binds this judge's sheet with its total (hundredths) and digest, by PIN or by a drawn line (rule 1.4).
 * Refuses a wrong PIN or no signature, a sheet with blanks (naming them), one whose contestant has not signed what
 * stands now, one changed since it was read, and a signed one. With the last sheet the event moves to 小组签字.
 */
export async function signSheet(signing: Signing): Promise<Result<Signed, SignRefusal>> {
  const { sheetId, accountId, revision, by, now } = signing
  const proof = await proofOf(signing, accountId, now)
  if (!proof.ok) return proof
  return write<Signed, SignRefusal>(async (tx, pen) => {
    const found = await sheetToSign(tx, sheetId, accountId)
    if (!found.ok) return found
    const sheet = found.value
    if (!proof.value.ok) return proof.value
    const bound = boundBy(sheet)
    if (!bound.ok) return bound
    const aspects = await openVotes(tx, sheetId)
    if (aspects.length > 0) return refuse({ code: 'votes-open', aspects })
    const { totalHundredths, digest } = bound.value
    if (contestantSigns(sheet) && !(await contestantHasSigned(tx, sheetId, digest)))
      return refuse({ code: 'contestant-unsigned' })
    const signed = await tx.sheet.updateMany({
      where: { id: sheetId, status: 'open', revision: revision ?? sheet.revision },
      data: { status: 'signed', signedAt: now, digest, totalHundredths },
    })
    if (signed.count === 0) return refuse({ code: 'changed-meanwhile' })
    const place = { eventId: sheet.event.id, sheetId, role: 'judge' as const, digest, at: now }
    const who = { signerId: by.id, signerName: by.name, proof: proof.value.value }
    const own = await keepSignature(tx, { ...place, ...who })
    const { method } = who.proof
    const after = { seat: sheet.seat.code, module: sheet.module.code, totalHundredths, digest, method }
    pen.journal({
      chain: sheet.event.id,
      by,
      at: now,
      act: 'scoring/sign-sheet',
      subject: 'sheet',
      subjectId: sheetId,
      after: { ...after, signatures: [...(await contestantsOf(tx, sheetId, digest)), own] },
    })
    pen.touch(benchTopic(sheet.event.code))
    const teamSigned = await settleMarking(tx, pen, sheet.event, by, now)
    return ok({ totalHundredths, digest, teamSigned })
  })
}

function contestantsOf(tx: Tx, sheetId: string, digest: string) {
  return tx.signature
    .findMany({
      where: { sheetId, role: 'contestant', digest, voidedAt: null },
      select: { role: true, signerName: true, method: true },
      orderBy: { at: 'asc' },
    })
    .then((rows) => rows.map(({ role, signerName, method }) => ({ role, signer: signerName, method })))
}

async function contestantHasSigned(tx: Tx, sheetId: string, digest: string): Promise<boolean> {
  return (await contestantsOf(tx, sheetId, digest)).length > 0
}
