import { canonical, sha256Hex } from './digest'
import { entryDigest, type Hash, type JournalLink, type JournalTip } from './journal'

/** 签名账头: the end of a chain at a moment, signed with the house's Ed25519 key. */
export interface SignedHead extends JournalTip {
  readonly chain: string
  /** ISO */
  readonly at: string
  /** the first 16 hex digits of the SHA-256 of the raw public key */
  readonly keyId: string
  /** Ed25519, hex */
  readonly signature: string
}

/** What is wrong with a ledger, and where. `seq` is the entry's place, 0 where no entry is meant. */
export interface LedgerFinding {
  readonly kind:
    | 'entry-changed'
    | 'gap'
    | 'link'
    | 'tail-cut'
    | 'head'
    | 'signature'
    | 'head-differs'
    | 'witness'
    | 'mark'
    | 'mark-missing'
    | 'mark-extra'
    | 'tap'
    | 'sheet'
  readonly seq: number
  readonly act?: string
  readonly subject?: string
  /** what the ledger says, and what was found instead */
  readonly says?: string
  readonly found?: string
  /** by blind number and aspect */
  readonly where?: string
}

/** How many entries a chain may grow before its end is signed again. */
export const HEAD_EVERY = 50

/** Acts whose place in the chain is signed at once. */
export const BINDING = [
  'scoring/sign-sheet',
  'scoring/lock-event',
  'scoring/reopen-sheet',
  'result/publish-results',
] as const

/** 签账: whether a chain that grew from one seq to another by these acts has its end signed now. */
export function signsHead(from: number, to: number, acts: readonly string[]): boolean {
  const passed = to - (to % HEAD_EVERY) > from - (from % HEAD_EVERY)
  return passed || acts.some((act) => (BINDING as readonly string[]).includes(act))
}

/** What is signed of a head: its canonical text of format ledger-head/1. */
export function headText({ chain, seq, digest, at, keyId }: Omit<SignedHead, 'signature'>): string {
  return canonical({ format: 'ledger-head/1', chain, seq, digest, at, keyId })
}

export interface Ledger {
  /** in the order they are stored under, by seq */
  readonly entries: readonly JournalLink[]
  readonly head: JournalTip | null
  readonly signed: readonly SignedHead[]
}

interface Means {
  readonly hash?: Hash
  /** whether a signature is the house's over this text; without it signatures are not looked at */
  readonly fits?: (text: string, signature: string, keyId: string) => boolean
  /** heads seen elsewhere, on paper or on a board: seq and at least the first 8 characters of the digest */
  readonly witnessed?: readonly JournalTip[]
}

function entryFindings(entries: readonly JournalLink[], hash: Hash): LedgerFinding[] {
  const found: LedgerFinding[] = []
  let tip: JournalTip = { seq: 0, digest: '' }
  const chain = entries[0]?.chain
  for (const entry of entries) {
    const { seq, act, subject } = entry
    const place = { seq, act, subject }
    if (seq !== tip.seq + 1) found.push({ kind: 'gap', seq: tip.seq + 1, found: String(seq) })
    if (entry.prevDigest !== tip.digest || entry.chain !== chain) {
      found.push({
        kind: 'link',
        ...place,
        says: tip.digest.slice(0, 16),
        found: entry.prevDigest.slice(0, 16),
      })
    }
    const digest = entryDigest(entry.prevDigest, entry, hash)
    if (entry.digest !== digest) {
      found.push({
        kind: 'entry-changed',
        ...place,
        says: entry.digest.slice(0, 16),
        found: digest.slice(0, 16),
      })
    }
    tip = { seq, digest: entry.digest }
  }
  return found
}

/**
 * 验账: everything that is wrong with one chain, each with its place; an empty list means nothing is. An entry that was
 * changed, cut out, moved or joined elsewhere is named by its seq; an end that was cut off by the stored head, a signed
 * head or one seen on paper. A chain rewritten as a whole agrees with itself: only heads seen elsewhere can tell.
 */
export function checkLedger({ entries, head, signed }: Ledger, means: Means = {}): LedgerFinding[] {
  const { hash = sha256Hex, fits, witnessed = [] } = means
  const found = entryFindings(entries, hash)
  const last = entries.at(-1)
  const digests = new Map(entries.map((entry) => [entry.seq, entry.digest]))
  const end = last?.seq ?? 0
  if (head && head.seq > end) found.push({ kind: 'tail-cut', seq: head.seq, found: String(end) })
  else if ((head?.seq ?? 0) !== end || (head?.digest ?? '') !== (last?.digest ?? '')) {
    found.push({
      kind: 'head',
      seq: end,
      says: head?.digest.slice(0, 16) ?? '',
      found: last?.digest.slice(0, 16) ?? '',
    })
  }
  for (const one of signed) {
    if (fits && !fits(headText(one), one.signature, one.keyId))
      found.push({ kind: 'signature', seq: one.seq })
    if (one.seq > end) found.push({ kind: 'tail-cut', seq: one.seq, found: String(end) })
    else if (digests.get(one.seq) !== one.digest) {
      const now = digests.get(one.seq) ?? ''
      found.push({
        kind: 'head-differs',
        seq: one.seq,
        says: one.digest.slice(0, 16),
        found: now.slice(0, 16),
      })
    }
  }
  for (const one of witnessed) {
    const now = digests.get(one.seq)
    if (now !== undefined && one.digest.length >= 8 && now.startsWith(one.digest.toLowerCase())) continue
    found.push({ kind: 'witness', seq: one.seq, says: one.digest, found: now?.slice(0, 16) ?? '' })
  }
  return found
}
