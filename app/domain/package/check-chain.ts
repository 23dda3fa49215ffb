import { entryDigest } from '../journal'
import { differs, type Difference } from './difference'
import { PROVING_ACTS } from './open-acts'
import { isOpen, type Package } from './schema'

/**
 * 验账: the chain from its first act to its head, each link on the one before it; open acts are digested again, withheld
 * ones keep their place and their digest (rule 2.10). An act that results are recomputed from may not be withheld.
 */
export function checkChain({ journal: { chain, head, entries } }: Package): Difference | null {
  let [seq, digest] = [0, '']
  for (const [at, entry] of entries.entries()) {
    const place = `$.journal.entries[${at}]`
    if (entry.seq !== seq + 1) return differs(`${place}.seq`, 'chain-gap', seq + 1, entry.seq)
    if (entry.prevDigest !== digest) {
      return differs(`${place}.prevDigest`, 'chain-link', digest, entry.prevDigest)
    }
    if (isOpen(entry)) {
      const { at: moment, ...rest } = entry
      const expected = entryDigest(digest, { ...rest, chain, at: new Date(moment) })
      if (expected !== entry.digest) return differs(place, 'chain-digest', expected, entry.digest)
    } else if (PROVING_ACTS.includes(entry.act)) {
      return differs(place, 'act-withheld', 'open', entry.act)
    }
    ;[seq, digest] = [entry.seq, entry.digest]
  }
  if (head.seq === seq && head.digest === digest) return null
  return differs('$.journal.head', 'chain-head', `${seq} ${digest}`, `${head.seq} ${head.digest}`)
}
