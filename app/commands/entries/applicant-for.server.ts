import { randomBytes } from 'node:crypto'
import type { Tx } from '~/data/prisma.server'
import { sha256Hex } from '~/domain/digest'
import type { EntryRefusal } from '~/domain/refusal/entry'
import { ok, refuse, type Result } from '~/kit/result'

export type NewApplicant = {
  readonly kind: 'contestant' | 'leader'
  readonly name: string
  readonly phone: string
  readonly delegation: string
}

type Standing = { readonly id: string; readonly name: string; readonly token: string | null }

/** 报名人: the one known by his link, or a new one with a link of which only the SHA-256 is kept. */
export async function applicantFor(
  tx: Tx,
  { applicant, now }: { readonly applicant: { readonly id: string } | NewApplicant; readonly now: Date },
  seasonId: string,
): Promise<Result<Standing, EntryRefusal>> {
  if ('id' in applicant) {
    const known = await tx.applicant.findFirst({
      where: { id: applicant.id, seasonId },
      select: {
        id: true,
        name: true,
        kind: true,
        entries: { where: { status: { not: 'withdrawn' } }, select: { id: true } },
      },
    })
    if (!known) return refuse({ code: 'not-yours' })
    if (known.kind !== 'leader' && known.entries.length > 0) return refuse({ code: 'entry-one-only' })
    return ok({ id: known.id, name: known.name, token: null })
  }
  const token = randomBytes(32).toString('base64url')
  const { id, name } = await tx.applicant.create({
    data: { ...applicant, seasonId, linkHash: sha256Hex(token), createdAt: now },
    select: { id: true, name: true },
  })
  return ok({ id, name, token })
}
