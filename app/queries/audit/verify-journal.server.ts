import { db } from '~/data/prisma.server'
import { verifyChain, type ChainCheck, type JournalLink } from '~/domain/journal'
import type { ChainsSeen } from './journal.server'

export type ChainVerdict = { readonly chain: string; readonly entries: number; readonly check: ChainCheck }

const linkOf = {
  chain: true,
  seq: true,
  at: true,
  actorId: true,
  actorName: true,
  duty: true,
  device: true,
  act: true,
  subject: true,
  subjectId: true,
  reason: true,
  before: true,
  after: true,
  prevDigest: true,
  digest: true,
} as const

/** 验账: recomputes every digest of every chain from its first entry and compares it with the stored head. */
export async function verifyJournal(seen: ChainsSeen): Promise<ChainVerdict[]> {
  const where = seen ? { chain: { in: [...seen] } } : {}
  const heads = await db().journalHead.findMany({ where, select: { chain: true, seq: true, digest: true } })
  const loose = await db().journalEntry.findMany({ where, select: { chain: true }, distinct: ['chain'] })
  const chains = new Set([...heads, ...loose].map((one) => one.chain))
  const verdicts: ChainVerdict[] = []
  for (const chain of chains) {
    const entries: JournalLink[] = await db().journalEntry.findMany({
      where: { chain },
      select: linkOf,
      orderBy: { seq: 'asc' },
    })
    const { seq, digest } = heads.find((head) => head.chain === chain) ?? { seq: 0, digest: '' }
    verdicts.push({ chain, entries: entries.length, check: verifyChain(entries, { seq, digest }) })
  }
  return verdicts
}
