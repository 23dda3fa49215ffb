import { db } from '~/data/prisma.server'

export type LedgerHead = {
  readonly seq: number
  readonly digest: string
  readonly at: string
  /** of the newest signed head, which may be a few entries behind; null before the first */
  readonly signature: string | null
  readonly keyId: string | null
}

/** 账头: where one event's ledger ends now, for printing and showing; seq 0 while nothing has happened. */
export async function ledgerHead(eventId: string): Promise<LedgerHead> {
  const [last, signed] = await Promise.all([
    db().journalEntry.findFirst({
      where: { chain: eventId },
      orderBy: { seq: 'desc' },
      select: { seq: true, digest: true, at: true },
    }),
    db().signedHead.findFirst({
      where: { chain: eventId },
      orderBy: { seq: 'desc' },
      select: { signature: true, keyId: true },
    }),
  ])
  return {
    seq: last?.seq ?? 0,
    digest: last?.digest ?? '',
    at: last?.at.toISOString() ?? '',
    signature: signed?.signature ?? null,
    keyId: signed?.keyId ?? null,
  }
}
