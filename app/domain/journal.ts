import { sha256Hex } from './digest'

/** 署名: who acted, under which duty, on which device. */
export interface Stamp {
  readonly id: string
  readonly name: string
  readonly duty: string
  readonly device: string
}

/** 账本条目: everything the digest covers; `before` and `after` are JSON texts or empty. */
export interface JournalFields {
  readonly chain: string
  readonly seq: number
  readonly at: Date
  readonly actorId: string
  readonly actorName: string
  readonly duty: string
  readonly device: string
  readonly act: string
  readonly subject: string
  readonly subjectId: string
  readonly reason: string
  readonly before: string
  readonly after: string
}

export interface JournalLink extends JournalFields {
  readonly prevDigest: string
  readonly digest: string
}

export interface JournalTip {
  readonly seq: number
  readonly digest: string
}

export type ChainCheck =
  | { readonly ok: true; readonly head: JournalTip }
  | { readonly ok: false; readonly at: number; readonly why: 'gap' | 'link' | 'digest' | 'head' }

/** SHA-256 of the UTF-8 text in lower-case hex: the domain's own, or a platform's where speed matters. */
export type Hash = (text: string) => string

const quote = (text: string) => JSON.stringify(text)

// a time that is none is damage to be found, not a reason to stop looking
const isoOf = (at: Date) => (Number.isNaN(at.getTime()) ? 'no time' : at.toISOString())

/**
 * 摘要: SHA-256 over the previous digest (empty for the first entry) and the entry's fields, as the canonical text of
 * format journal/1. Its members are written in their sorted order by hand: a ledger of a hundred thousand entries is
 * verified in a second.
 */
export function entryDigest(prev: string, fields: JournalFields, hash: Hash = sha256Hex): string {
  const { chain, seq, at, actorId, actorName, duty, device, act, subject, subjectId, reason } = fields
  const who = `"act":${quote(act)},"actorId":${quote(actorId)},"actorName":${quote(actorName)}`
  const what = `"after":${quote(fields.after)},"at":"${isoOf(at)}","before":${quote(fields.before)}`
  const where = `"chain":${quote(chain)},"device":${quote(device)},"duty":${quote(duty)},"format":"journal/1"`
  const rest = `"prev":${quote(prev)},"reason":${quote(reason)},"seq":${seq},"subject":${quote(subject)}`
  return hash(`{${who},${what},${where},${rest},"subjectId":${quote(subjectId)}}`)
}

/**
 * 验账: walks one chain from its first entry, in the order of seq. Tells the first place that was changed ('digest'),
 * cut out or reordered ('gap'), joined elsewhere ('link') or, when the stored head is given, cut off at the end
 * ('head').
 */
export function verifyChain(
  entries: readonly JournalLink[],
  head?: JournalTip,
  hash: Hash = sha256Hex,
): ChainCheck {
  let tip: JournalTip = { seq: 0, digest: '' }
  const chain = entries[0]?.chain
  for (const entry of entries) {
    const seq = tip.seq + 1
    if (entry.seq !== seq) return { ok: false, at: seq, why: 'gap' }
    if (entry.prevDigest !== tip.digest || entry.chain !== chain) return { ok: false, at: seq, why: 'link' }
    if (entry.digest !== entryDigest(tip.digest, entry, hash)) return { ok: false, at: seq, why: 'digest' }
    tip = { seq, digest: entry.digest }
  }
  if (head && (head.seq !== tip.seq || head.digest !== tip.digest))
    return { ok: false, at: tip.seq, why: 'head' }
  return { ok: true, head: tip }
}
