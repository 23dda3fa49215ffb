import { linkColumns } from '~/data/journal-columns.server'
import { db } from '~/data/prisma.server'
import { verifyChain, type ChainCheck, type JournalLink } from '~/domain/journal'
import type { ChainsSeen } from './journal.server'

export type ChainVerdict = { readonly chain: string; readonly entries: number; readonly check: ChainCheck }

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
      select: linkColumns,
      orderBy: { seq: 'asc' },
    })
    const { seq, digest } = heads.find((head) => head.chain === chain) ?? { seq: 0, digest: '' }
    verdicts.push({ chain, entries: entries.length, check: verifyChain(entries, { seq, digest }) })
  }
  return verdicts
}
