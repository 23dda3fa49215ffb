import { z } from 'zod'
import { ageOn } from '~/domain/age'
import { actualCount, fieldStep } from '~/domain/award'
import { SKILL_LEVELS, type SkillLevel } from '~/domain/entry-draft'
import type { PromotionFacts } from '~/domain/promotion'
import { TIERS, type Tier } from '~/domain/tier'
import { parseRulebook, type Rulebook } from '~/domain/rulebook'
import type { FieldStep } from '~/domain/rulebook/award-rule'
import { STAGES, type Stage } from '~/domain/stage'
import { outcomeOf } from './outcome.server'
import type { Tx } from './prisma.server'

interface PublishedMember {
  readonly id: string
  readonly name: string
  /** 周岁 on the day of the contest */
  readonly age: number
  readonly sex: 'F' | 'M'
  readonly level: SkillLevel
}

export interface PublishedRow {
  readonly entryId: string
  readonly team: string
  readonly org: string
  readonly dispatched: boolean
  readonly seatCode: string
  readonly totalHundredths: number | null
  readonly modules: Readonly<Record<string, number>>
  readonly rank: number | null
  readonly tier: Tier | null
  readonly members: readonly PublishedMember[]
  readonly coaches: readonly string[]
}

export interface PublishedResults {
  readonly event: {
    readonly id: string
    readonly code: string
    readonly group: string
    readonly classCode: string
    readonly teamSize: number
    readonly stage: Stage
    readonly seasonId: string
  }
  readonly rulebook: Rulebook
  /** 实际参赛, and what a field of that size may receive. */
  readonly field: { readonly actual: number; readonly step: FieldStep | null }
  /** The last version: its date is the award date, which decides the policy. Null before publication. */
  readonly version: { readonly version: number; readonly awardedAt: Date } | null
  readonly rows: readonly PublishedRow[]
}

const memberOf = { id: true, name: true, birth: true, sex: true, skillLevel: true } as const

const entryOf = {
  teamName: true,
  org: true,
  dispatched: true,
  members: { where: { active: true }, select: memberOf, orderBy: { ord: 'asc' } },
  coaches: { select: { name: true }, orderBy: { ord: 'asc' } },
} as const

const rowOf = {
  entryId: true,
  seatCode: true,
  modules: true,
  totalHundredths: true,
  rank: true,
  tier: true,
  entry: { select: entryOf },
} as const

const publishedEvent = {
  id: true,
  code: true,
  group: true,
  classCode: true,
  teamSize: true,
  stage: true,
  seasonId: true,
  startsAt: true,
  rulebook: true,
  seats: { select: { outcome: true, entry: { select: { outcome: true } } } },
  results: {
    select: {
      version: true,
      publishedAt: true,
      confirmedAt: true,
      rows: { select: rowOf, orderBy: { rank: 'asc' } },
    },
    orderBy: { version: 'desc' },
    take: 1,
  },
} as const

const EIGHT_HOURS_MS = 8 * 3_600_000
const SexSchema = z.enum(['F', 'M'])
const MarksSchema = z.record(z.string(), z.number().int())
const LevelSchema = z.enum(SKILL_LEVELS).catch('none')
const TierOrNone = z.enum(TIERS).nullable()

/** 2026-11-28 in the venue's time (Asia/Shanghai). */
function dayAtVenue(at: Date): string {
  return new Date(at.getTime() + EIGHT_HOURS_MS).toISOString().slice(0, 10)
}

/** 已公布成绩: the last published version of one event, with what awards need to know of each entry; null without event. */
export async function publishedResults(tx: Tx, eventId: string): Promise<PublishedResults | null> {
  const row = await tx.event.findUnique({ where: { id: eventId }, select: publishedEvent })
  if (!row) return null
  const rulebook = parseRulebook(row.rulebook)
  if (!rulebook.ok) throw new Error(`event ${row.code}: rulebook unreadable at ${rulebook.refusal.place}`)
  const day = dayAtVenue(row.startsAt)
  const [last] = row.results
  const { id, code, group, classCode, teamSize, seasonId } = row
  const outcomes = row.seats.map(({ outcome, entry }) => ({
    outcome: outcomeOf(outcome, entry?.outcome),
  }))
  const actual = actualCount(rulebook.value, outcomes)
  return {
    event: { id, code, group, classCode, teamSize, seasonId, stage: z.enum(STAGES).parse(row.stage) },
    rulebook: rulebook.value,
    field: { actual, step: fieldStep(rulebook.value, actual) },
    version: last ? { version: last.version, awardedAt: last.confirmedAt ?? last.publishedAt } : null,
    rows: (last?.rows ?? []).map(({ entry, tier, modules, ...line }) => ({
      ...line,
      modules: MarksSchema.parse(JSON.parse(modules)),
      tier: TierOrNone.parse(tier),
      team: entry.teamName,
      org: entry.org,
      dispatched: entry.dispatched,
      members: entry.members.map(({ birth, sex, skillLevel, ...member }) => ({
        ...member,
        age: ageOn(birth, day),
        sex: SexSchema.parse(sex),
        level: LevelSchema.parse(skillLevel),
      })),
      coaches: entry.coaches.map((coach) => coach.name),
    })),
  }
}

const EMPLOYED: Readonly<Record<string, boolean>> = { 职工组: true, 学生组: false }

/** 推荐依据 of one person: the entry's published result with the person's own facts; 职工组 competes in employment. */
export function proposalFacts(
  { event }: Pick<PublishedResults, 'event'>,
  row: PublishedRow,
  member: PublishedMember,
): PromotionFacts {
  const { rank, tier, totalHundredths, modules } = row
  const { group, classCode, teamSize } = event
  const { age, sex, level } = member
  const employed = EMPLOYED[group] ?? null
  return { rank, tier, totalHundredths, modules, group, classCode, teamSize, age, sex, level, employed }
}

/** Whether this act stands in the event's journal: a proposal that found nobody leaves no other trace. */
export async function actedBefore(tx: Tx, eventId: string, act: string): Promise<boolean> {
  const found = await tx.journalEntry.findFirst({ where: { chain: eventId, act }, select: { id: true } })
  return found !== null
}
