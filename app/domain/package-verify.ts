import { checkChain } from './package/check-chain'
import { checkResults } from './package/check-results'
import { checkRules } from './package/check-rules'
import { checkSheets } from './package/check-sheets'
import { firstOf, type Difference } from './package/difference'
import { ledgerOf } from './package/ledger'
import type { Package } from './package/schema'

export type { Difference } from './package/difference'

/** 相符: what was recomputed and found equal. */
export interface Verified {
  readonly ok: true
  readonly marks: number
  readonly entries: number
  /** open acts digested again */
  readonly journal: number
  readonly head: { readonly seq: number; readonly digest: string }
}

/**
 * 验成绩包: recomputes a published result from its own journal, or names the first thing that differs, in this order: rules
 * and scheme; marks, sheets, their signatures and acts; the chain; results, their digest, their publication (rules 1.1–
 * 1.4, 2.5–2.10). Takes what readPackage gave. Names of people, the season's name and reward policies are bound by nothing
 * in the package.
 */
export function verifyPackage(pkg: Package): Verified | Difference {
  const ledger = ledgerOf(pkg)
  const difference = firstOf([
    () => checkRules(pkg, ledger),
    () => checkSheets(pkg, ledger),
    () => checkChain(pkg),
    () => checkResults(pkg, ledger),
  ])
  if (difference) return difference
  const sheets = pkg.entries.flatMap((entry) => entry.sheets)
  return {
    ok: true,
    marks: sheets.reduce((count, sheet) => count + sheet.marks.length, 0),
    entries: pkg.entries.length,
    journal: ledger.acts.length,
    head: pkg.journal.head,
  }
}
