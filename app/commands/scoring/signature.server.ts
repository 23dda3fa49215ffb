import { db, type Tx } from '~/data/prisma.server'
import { matchesSecret } from '~/data/secret.server'
import { drawnLine, lineDigest, type SignatureRefusal } from '~/domain/signature'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { ok, refuse, type Result } from '~/kit/result'
import { mustWait, notePin } from './pin-attempts.server'

/** 签名: the six digits of the signer's card typed once more, or a line drawn on the tablet. */
export type Signature = { readonly pin: string } | { readonly strokes: string }

/** A signature that was looked at: how it was made and, when drawn, its line. */
export type Proof = { readonly method: 'pin' | 'drawn'; readonly strokes: string }

type ProofRefusal = SignatureRefusal | Extract<ScoringRefusal, { code: 'sign-pin-wrong' }>

/**
 * Looks at a signature outside the transaction: hashing a PIN takes longer than every other writer should wait.
 * Refuses 'sign-too-often' at once; the inner Result tells whether it is a signature at all.
 */
export async function proofOf(
  signature: Signature,
  accountId: string,
  now: Date,
): Promise<Result<Result<Proof, ProofRefusal>, Extract<ScoringRefusal, { code: 'sign-too-often' }>>> {
  if (!('pin' in signature)) {
    const line = drawnLine(signature.strokes)
    return ok(line.ok ? ok({ method: 'drawn', strokes: line.value }) : line)
  }
  if (mustWait(accountId, now)) return refuse({ code: 'sign-too-often' })
  const account = await db().account.findUnique({ where: { id: accountId }, select: { pinHash: true } })
  const fits = await matchesSecret(signature.pin, account?.pinHash)
  notePin(accountId, fits, now)
  return ok(fits ? ok({ method: 'pin', strokes: '' }) : refuse({ code: 'sign-pin-wrong' }))
}

type Signed = {
  readonly eventId: string
  readonly sheetId: string | null
  readonly role: 'judge' | 'contestant' | 'chief'
  readonly signerId: string | null
  /** a contestant is named by his blind number only */
  readonly signerName: string
  readonly digest: string
  readonly proof: Proof
  readonly at: Date
}

/** Keeps the signature; what the ledger says of it: a drawn line by its digest. */
export async function keepSignature(tx: Tx, { proof, ...signed }: Signed) {
  await tx.signature.create({ data: { ...signed, ...proof }, select: { id: true } })
  const { role, signerName } = signed
  const line = proof.method === 'drawn' ? { strokes: lineDigest(proof.strokes) } : {}
  return { role, signer: signerName, method: proof.method, ...line }
}

/** 作废: voids what still stands of a sheet's signatures; tells whose they were and when they were given. */
export async function voidSignatures(
  tx: Tx,
  where: { readonly sheetId: string; readonly role?: string },
  voidReason: string,
  now: Date,
) {
  const standing = await tx.signature.findMany({
    where: { ...where, voidedAt: null },
    select: { id: true, role: true, signerName: true, at: true },
    orderBy: { at: 'asc' },
  })
  await tx.signature.updateMany({
    where: { id: { in: standing.map(({ id }) => id) } },
    data: { voidedAt: now, voidReason },
  })
  return standing.map(({ role, signerName, at }) => ({ role, signer: signerName, at: at.toISOString() }))
}
