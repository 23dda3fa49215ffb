import type { Reopened } from './bench-view'

/** What is read of a sheet to say why it is open again. */
export const reopeningOf = {
  reopenings: {
    where: { status: 'done' },
    select: { reason: true, askedByName: true, secondName: true, decidedAt: true, askedAt: true },
    orderBy: { askedAt: 'desc' },
    take: 1,
  },
  signatures: {
    where: { voidedAt: { not: null } },
    select: { signerName: true, voidedAt: true },
    orderBy: { voidedAt: 'desc' },
  },
} as const

type ReopenedRow = {
  readonly signedAt: Date | null
  readonly reopenings: readonly {
    readonly reason: string
    readonly askedByName: string
    readonly secondName: string
    readonly askedAt: Date
    readonly decidedAt: Date | null
  }[]
  readonly signatures: readonly { readonly signerName: string; readonly voidedAt: Date | null }[]
}

/** Why an open sheet is open again, null when it never was signed or is signed anew. */
export function reopenedOf({ signedAt, reopenings, signatures }: ReopenedRow): Reopened | null {
  const [last] = reopenings
  if (!last || signedAt) return null
  const at = last.decidedAt ?? last.askedAt
  const voided = signatures.filter((one) => one.voidedAt?.getTime() === at.getTime())
  return {
    reason: last.reason,
    by: last.askedByName,
    second: last.secondName,
    at: at.toISOString(),
    voided: voided.map((one) => one.signerName),
  }
}
