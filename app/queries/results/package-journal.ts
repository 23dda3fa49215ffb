import { z } from 'zod'
import type { PackageFacts, StoredMark } from '~/data/package-facts.server'
import { canonical } from '~/domain/digest'
import type { JournalLink } from '~/domain/journal'
import { OPEN_ACTS, PROVING_ACTS } from '~/domain/package/open-acts'
import type { PackageJournalEntry } from '~/domain/package/schema'

const MarkAct = z.object({ aspect: z.string(), aspectId: z.string().optional(), answer: z.unknown() })

/** The give-mark act behind a mark: by the aspect's id, in an older act by its code and the answer. */
export function marksByAct(journal: readonly JournalLink[]) {
  const acts = new Map<string, JournalLink>()
  for (const link of journal) {
    if (link.act !== 'scoring/give-mark') continue
    const { aspect, aspectId, answer } = MarkAct.parse(JSON.parse(link.after))
    const about = aspectId === undefined ? [aspect, answer] : [aspectId]
    acts.set(canonical([link.subjectId, ...about]), link)
  }
  return (sheetId: string, { aspect, code, answer }: StoredMark) => {
    const act = acts.get(canonical([sheetId, aspect])) ?? acts.get(canonical([sheetId, code, answer]))
    return act && { seq: act.seq, digest: act.digest }
  }
}

// A free text may name whom it should not: an act that does is shown by its place in the chain only.
function speaksOfPeople({ reason, before, after }: JournalLink, names: readonly string[]): boolean {
  const text = `${reason}\n${before}\n${after}`
  return (
    /(?<![0-9a-z])(\d{17}[\dX]|1[3-9]\d{9})(?![0-9a-z])/i.test(text) ||
    names.some((name) => text.includes(name))
  )
}

/** 账目: open acts word for word, every other one withheld. */
export function packageJournal({ journal, seats }: PackageFacts): PackageJournalEntry[] {
  const people = seats.flatMap(({ entry }) => [...(entry?.members ?? []), ...(entry?.coaches ?? [])])
  const names = [...new Set(people.map(({ name }) => name))].filter((name) => name !== '')
  return journal.map((link) => {
    const { seq, at, prevDigest, digest, act, actorId, actorName, duty, device } = link
    const { subject, subjectId, reason, before, after } = link
    const place = { seq, prevDigest, digest, act }
    const open = PROVING_ACTS.includes(act) || (OPEN_ACTS.includes(act) && !speaksOfPeople(link, names))
    if (!open) return { ...place, withheld: true }
    const who = { at: at.toISOString(), actorId, actorName, duty, device }
    return { ...place, ...who, subject, subjectId, reason, before, after }
  })
}
