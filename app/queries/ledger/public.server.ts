import { ledgerPublicKey } from '~/data/ledger-key.server'
import { db } from '~/data/prisma.server'
import { remember } from '~/kit/remember'
import { checkEvent, type LedgerVerdict } from './check.server'
import { ledgerHead, type LedgerHead } from './head.server'

export type PublicLedger = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly head: LedgerHead
}

const eventForLedger = { id: true, code: true, name: true, group: true } as const

/** 公开的账本: every event anybody may know of, with the end of its ledger; no names, no entries. */
export async function publicLedgers() {
  const events = await db().event.findMany({
    where: { NOT: { stage: 'draft' } },
    select: eventForLedger,
    orderBy: { startsAt: 'desc' },
  })
  const ledgers = await Promise.all(
    events.map(async ({ id, ...event }): Promise<PublicLedger> => ({ ...event, head: await ledgerHead(id) })),
  )
  return { key: ledgerPublicKey(), ledgers }
}

/** One event's ledger as anybody may see it: its head and its signed heads; null when there is no such public event. */
export async function publicLedger(code: string) {
  const event = await db().event.findFirst({
    where: { code, NOT: { stage: 'draft' } },
    select: eventForLedger,
  })
  if (!event) return null
  const heads = await db().signedHead.findMany({
    where: { chain: event.id },
    orderBy: { seq: 'desc' },
    take: 20,
    select: { seq: true, digest: true, at: true, keyId: true, signature: true },
  })
  const { id, ...facts } = event
  return {
    ...facts,
    id,
    key: ledgerPublicKey(),
    head: await ledgerHead(id),
    heads: heads.map(({ at, ...head }) => ({ ...head, at: at.toISOString() })),
  }
}

const checked = remember<LedgerVerdict>(100)

/** The whole ledger checked, once for each length it has: a page anybody may press must not be a way to keep us busy. */
export function publicCheck(eventId: string, seq: number): Promise<LedgerVerdict> {
  return checked(`${eventId} ${seq}`, () => checkEvent(eventId))
}

/** Whether an entry of this number and beginning of a digest stands in the ledger. */
export async function holdsHead(eventId: string, seq: number, digest: string): Promise<boolean> {
  const entry = await db().journalEntry.findUnique({
    where: { chain_seq: { chain: eventId, seq } },
    select: { digest: true },
  })
  return entry !== null && digest.length >= 8 && entry.digest.startsWith(digest.toLowerCase())
}
