import { isOpen, type OpenJournalEntry, type Package, type PackageJournalEntry } from './schema'

/** One open act with its `after` read. */
export interface OpenAct {
  readonly entry: OpenJournalEntry
  readonly after: Readonly<Record<string, unknown>>
}

/** 账本 of a package, looked up by what the checks ask for. */
export interface Ledger {
  readonly bySeq: ReadonlyMap<number, PackageJournalEntry>
  readonly acts: readonly OpenAct[]
  /** give-mark acts of each sheet, in the order of the ledger */
  readonly marksOf: ReadonlyMap<string, readonly OpenAct[]>
  /** the sheet's last signature or reopening */
  readonly sealOf: ReadonlyMap<string, OpenAct>
  /** the last seq at which an act of this name is withheld, 0 when none is */
  readonly hiddenAt: (act: string) => number
}

function afterOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/** Reads the journal of a package once; nothing is judged here. */
export function ledgerOf({ journal: { entries } }: Package): Ledger {
  const acts = entries.filter(isOpen).map((entry): OpenAct => ({ entry, after: afterOf(entry.after) }))
  const marksOf = new Map<string, OpenAct[]>()
  const sealOf = new Map<string, OpenAct>()
  for (const act of acts) {
    const { subjectId } = act.entry
    if (act.entry.act === 'scoring/give-mark') {
      const given = marksOf.get(subjectId)
      if (given) given.push(act)
      else marksOf.set(subjectId, [act])
    }
    if (act.entry.act === 'scoring/sign-sheet' || act.entry.act === 'scoring/reopen-sheet') {
      sealOf.set(subjectId, act)
    }
  }
  const hidden = entries.filter((entry) => !isOpen(entry))
  return {
    bySeq: new Map(entries.map((entry) => [entry.seq, entry])),
    acts,
    marksOf,
    sealOf,
    hiddenAt: (act) => lastWhere(hidden, (entry) => entry.act === act)?.seq ?? 0,
  }
}

// The library of the domain is older than Array.prototype.findLast.
function lastWhere<T>(items: readonly T[], fits: (item: T) => boolean): T | undefined {
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at]
    if (item !== undefined && fits(item)) return item
  }
  return undefined
}

/** The last open act of this name. */
export function lastAct({ acts }: Ledger, act: string): OpenAct | undefined {
  return lastWhere(acts, ({ entry }) => entry.act === act)
}

/** The last open act whose `after` has this field, and speaks of this seat when one is given. */
export function lastSaying(
  { acts }: Pick<Ledger, 'acts'>,
  field: string,
  seat?: string,
): OpenAct | undefined {
  return lastWhere(
    acts,
    ({ after }) => Object.hasOwn(after, field) && (seat === undefined || after['seat'] === seat),
  )
}
