import { db } from '~/data/prisma.server'

const PAGE = 50

const entryOf = {
  id: true,
  seq: true,
  at: true,
  actorName: true,
  duty: true,
  device: true,
  act: true,
  reason: true,
  before: true,
  after: true,
  digest: true,
} as const

/** The chains a reader may open: his events', and "house" when his duty is not bound to events. Null: all. */
export type ChainsSeen = readonly string[] | null

/** 账本: the chains with their names, and one page of one chain, newest first. */
export async function journalPage(seen: ChainsSeen, chain: string | undefined, page: number) {
  const heads = await db().journalHead.findMany({
    where: seen ? { chain: { in: [...seen] } } : {},
    select: { chain: true, seq: true, digest: true },
  })
  const events = await db().event.findMany({
    where: { id: { in: heads.map((head) => head.chain) } },
    select: { id: true, code: true, name: true },
  })
  const chains = heads
    .map((head) => {
      const event = events.find((one) => one.id === head.chain)
      return { ...head, code: event?.code ?? null, name: event?.name ?? null }
    })
    .sort((a, b) => (a.code ?? '').localeCompare(b.code ?? ''))
  const chosen = chains.find((one) => (one.code ?? 'house') === chain) ?? chains[0]
  if (!chosen) return { chains, chosen: null, entries: [], page: 1, pages: 1 }
  const pages = Math.max(1, Math.ceil(chosen.seq / PAGE))
  const shown = Math.min(Math.max(1, page), pages)
  const entries = await db().journalEntry.findMany({
    where: { chain: chosen.chain },
    select: entryOf,
    orderBy: { seq: 'desc' },
    skip: (shown - 1) * PAGE,
    take: PAGE,
  })
  return { chains, chosen, entries, page: shown, pages }
}
