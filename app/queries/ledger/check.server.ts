import { linkColumns } from '~/data/journal-columns.server'
import { headFits, ledgerPublicKey, platformHash } from '~/data/ledger-key.server'
import { db } from '~/data/prisma.server'
import type { JournalTip } from '~/domain/journal'
import { checkLedger, type LedgerFinding } from '~/domain/ledger-check'
import { checkState } from '~/domain/ledger-state'
import { eventState } from './state.server'

export type LedgerVerdict = {
  readonly entries: number
  readonly head: JournalTip
  /** signed heads that were checked */
  readonly heads: number
  readonly findings: readonly LedgerFinding[]
}

/**
 * 验账 of one chain: every entry, the stored head, every signed head and those seen elsewhere; for an event also whether
 * marks and signatures stand as the ledger left them. An empty list of findings means that nothing is wrong.
 */
export async function checkEvent(
  chain: string,
  witnessed: readonly JournalTip[] = [],
): Promise<LedgerVerdict> {
  const { entries, head, signed, state } = await standing(chain)
  const heads = signed.map(({ at, ...one }) => ({ ...one, at: at.toISOString() }))
  const fits = headFits(ledgerPublicKey().hex)
  const found = checkLedger({ entries, head, signed: heads }, { hash: platformHash, fits, witnessed })
  const last = entries.at(-1)
  return {
    entries: entries.length,
    head: { seq: last?.seq ?? 0, digest: last?.digest ?? '' },
    heads: heads.length,
    findings: state ? [...found, ...checkState(entries, state)] : found,
  }
}

const PATIENCE = 5

/** One moment's ledger and tables, without holding up those who write: read again when something was written meanwhile. */
async function standing(chain: string) {
  for (let attempt = 1; ; attempt += 1) {
    const head = await db().journalHead.findUnique({ where: { chain }, select: { seq: true, digest: true } })
    const moving = attempt > PATIENCE
    const until = { chain, seq: { lte: head?.seq ?? 0 } }
    const where = moving ? until : { chain }
    const entries = await db().journalEntry.findMany({ where, select: linkColumns, orderBy: { seq: 'asc' } })
    const signed = await db().signedHead.findMany({ where, orderBy: { seq: 'asc' } })
    const state = moving ? null : await eventState(chain)
    const now = await db().journalHead.findUnique({ where: { chain }, select: { seq: true } })
    if (moving || now?.seq === head?.seq) return { entries, head, signed, state }
  }
}
