import { packageFacts, type PackageFacts } from '~/data/package-facts.server'
import { db } from '~/data/prisma.server'
import { ageOn } from '~/domain/age'
import { writePackage } from '~/domain/package'
import { PackageSchema } from '~/domain/package/schema'
import { reached } from '~/domain/stage'
import { marksByAct, packageJournal } from './package-journal'

const EIGHT_HOURS_MS = 8 * 3_600_000

/** identity: who sat behind each number, with age in years. */
type Asked = { readonly identity: boolean }

export type ResultPackage = { readonly text: string; readonly version: number | null }

function dayAtVenue(at: Date): string {
  return new Date(at.getTime() + EIGHT_HOURS_MS).toISOString().slice(0, 10)
}

function identityOf({ entry }: PackageFacts['seats'][number], day: string) {
  if (!entry) return {}
  const { teamName: team, delegation, org, dispatched, members, coaches } = entry
  const told = members.map(({ name, birth, sex, skillLevel }) => ({
    name,
    age: ageOn(birth, day),
    sex,
    level: skillLevel,
  }))
  return {
    identity: { team, delegation, org, dispatched, members: told, coaches: coaches.map(({ name }) => name) },
  }
}

function entriesOf(facts: PackageFacts, identity: boolean) {
  const actOf = marksByAct(facts.journal)
  const day = dayAtVenue(facts.event.startsAt)
  return facts.seats.map((seat) => ({
    code: seat.code,
    outcome: seat.outcome,
    minutes: seat.minutes,
    decision: seat.decision,
    ...(identity && identityOf(seat, day)),
    sheets: seat.sheets.map(({ id, module, judge, status, totalHundredths, digest, marks }) => ({
      ...{ id, module, judge, status, totalHundredths, digest },
      marks: [...marks]
        .sort((a, b) => (a.aspect < b.aspect ? -1 : 1))
        .map((mark) => ({ ...mark, journal: actOf(id, mark) })),
    })),
  }))
}

// The digest was taken of the rows in rank order, equal ranks and unranked by number: see publishResults.
function resultsOf({ version }: PackageFacts) {
  if (!version) return null
  const { publishedAt, rows, digest } = version
  const place = (rank: number | null) => rank ?? Number.MAX_SAFE_INTEGER
  const inOrder = [...rows].sort(
    (a, b) => place(a.rank) - place(b.rank) || (a.seatCode < b.seatCode ? -1 : 1),
  )
  return { version: version.version, digest, publishedAt: publishedAt.toISOString(), rows: inOrder }
}

/**
 * 成绩包 of one event as skill-results/1 text: rules, scheme, marks, journal, results (rule 2.10). Null while the event is
 * sealed, and without any such event. Contestants are named only when asked for, judges always, both only after
 * publication.
 */
export async function resultPackage(eventId: string, { identity }: Asked): Promise<ResultPackage | null> {
  const facts = await db().$transaction((tx) => packageFacts(tx, eventId))
  if (!facts || !reached(facts.event.stage, 'unsealed')) return null
  const { code, name, season, group, classCode, level, trade, teamSize, startsAt } = facts.event
  const named = identity && facts.version !== null
  const value = {
    format: 'skill-results/1',
    event: {
      code,
      name,
      season: season.name,
      group,
      classCode,
      level,
      trade,
      teamSize,
      startsOn: dayAtVenue(startsAt),
    },
    rulebook: JSON.parse(facts.event.rulebook) as unknown,
    rulesDigest: facts.event.rulesDigest,
    scheme: facts.scheme,
    judges: facts.event.panel.map(({ id, seatNo, account }) => ({
      id,
      seatNo,
      ...(facts.version && { name: account.name }),
    })),
    entries: entriesOf(facts, named),
    policies: facts.policies.map(({ rules, ...policy }) => ({
      ...policy,
      rules: JSON.parse(rules) as unknown,
    })),
    results: resultsOf(facts),
    journal: { chain: facts.event.id, head: facts.head, entries: packageJournal(facts) },
  }
  return { text: writePackage(PackageSchema.parse(value)), version: facts.version?.version ?? null }
}
