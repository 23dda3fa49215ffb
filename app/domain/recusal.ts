/** 关系: what may bind a judge to a contestant or a coach (rule 1.7). */
export const TIE_KINDS = ['relative', 'teacher', 'coach', 'colleague', 'interest', 'other'] as const
export type TieKind = (typeof TIE_KINDS)[number]

export interface RecusalJudge {
  readonly name: string
  readonly employer: string
  readonly delegation: string
  readonly ties: readonly { readonly kind: string; readonly personName: string; readonly personOrg: string }[]
}

export interface RecusalEntry {
  readonly org: string
  readonly delegation: string
  readonly members: readonly { readonly name: string }[]
  readonly coaches: readonly { readonly name: string; readonly org: string }[]
}

export interface Conflict {
  readonly kind: 'same-employer' | 'same-delegation' | 'declared-tie' | 'is-coach'
  readonly personName?: string
  readonly org?: string
}

// Spaces and full-width forms do not make two employers out of one.
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase()
}

function same(a: string, b: string): boolean {
  return plain(a) !== '' && plain(a) === plain(b)
}

function withEntry(judge: RecusalJudge, entry: RecusalEntry): Conflict[] {
  const found: Conflict[] = []
  if (same(judge.employer, entry.org)) found.push({ kind: 'same-employer', org: entry.org })
  if (same(judge.delegation, entry.delegation)) found.push({ kind: 'same-delegation', org: entry.delegation })
  for (const coach of entry.coaches) {
    // A namesake working elsewhere is another person; without an employer on either side the name decides.
    const elsewhere =
      plain(coach.org) !== '' && plain(judge.employer) !== '' && !same(coach.org, judge.employer)
    if (same(judge.name, coach.name) && !elsewhere) {
      found.push({ kind: 'is-coach', personName: coach.name, org: coach.org })
    }
  }
  const people = [...entry.members.map(({ name }) => ({ name, org: entry.org })), ...entry.coaches]
  for (const tie of judge.ties) {
    const person = people.find(
      ({ name, org }) =>
        same(tie.personName, name) && (plain(tie.personOrg) === '' || same(tie.personOrg, org)),
    )
    if (person) found.push({ kind: 'declared-tie', personName: person.name, org: person.org })
  }
  return found
}

/**
 * 执裁回避: why this judge may not mark these entries; an empty list means no conflict (rules 1.7, 2.2). Same employer,
 * same delegation (only when both are named), coach of an entry, or a declared tie to a contestant or coach. Each
 * conflict is told once.
 */
export function conflictsOf(judge: RecusalJudge, entries: readonly RecusalEntry[]): Conflict[] {
  const all = entries.flatMap((entry) => withEntry(judge, entry))
  const keys = all.map(({ kind, personName, org }) => JSON.stringify([kind, personName, org]))
  return all.filter((_, place) => keys.indexOf(keys[place]!) === place)
}
