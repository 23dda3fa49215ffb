import { hash } from '@node-rs/argon2'
import { createEvent } from '../../app/commands/events/create-event.server'
import { setRules } from '../../app/commands/events/set-rules.server'
import { moveStage } from '../../app/commands/events/move-stage.server'
import { assignJudge } from '../../app/commands/panels/assign-judge.server'
import { addPolicyVersion } from '../../app/commands/policies/add-policy-version.server'
import { replaceScheme } from '../../app/commands/schemes/replace-scheme.server'
import { createSeason } from '../../app/commands/seasons/create-season.server'
import { migrate } from '../../app/data/migrate.server'
import { db } from '../../app/data/prisma.server'
import { PRESETS } from '../../app/domain/preset'
import { dice } from './dice'
import { PASSWORD, grantEventDuties, handOutCards, hireCrew, type Crew, type JudgeCard } from './crew'
import { enterContestants } from './entrants'
import { SEED_PIN } from './mark-sheets'
import { must } from './must'
import { playEvent } from './play'
import { hangScreens, type Hung } from './screens'
import { SAMPLE_POLICY, SECTION_26_POLICY } from './policies'
import { SCHEMES } from './schemes'
import { STAFF, STORY, type EventStory } from './story'

export type LaidOut = {
  readonly password: string
  readonly staff: readonly { readonly login: string; readonly name: string; readonly duty: string }[]
  readonly judges: readonly JudgeCard[]
  readonly screens: readonly Hung[]
  readonly contestantToken: string
}

const EARLY: readonly string[] = ['roster', 'review', 'registration']

async function seatJudges(story: EventStory, eventId: string, crew: Crew, now: Date) {
  for (const [i, index] of story.judges.entries()) {
    const role = i < 5 ? ('judge' as const) : ('reserve' as const)
    const accountId = crew.judgeIds[index] ?? ''
    const seated = await assignJudge({ eventId, accountId, role, by: crew.stamp('zhoumin'), now })
    // a reserve with a conflict is left out, as the organizer would do
    if (!seated.ok && role === 'judge') throw new Error(`${story.code}: ${JSON.stringify(seated.refusal)}`)
  }
}

/** Fills an empty house with the invented season. The same seed gives the same people, numbers and marks. */
export async function layOutSeason(seed: number, say: (line: string) => void): Promise<LaidOut> {
  await migrate()
  if ((await db().account.count()) > 0)
    throw new Error('The database is not empty; the invented season goes into a new one only.')
  const roll = dice(seed)
  const before = new Date('2025-03-03T09:00:00+08:00')
  const crew = await hireCrew(roll, before)
  // a cheap hash for thousands of signatures; nobody can enter with it, and it goes before the season opens
  const pinHash = await hash(SEED_PIN, { memoryCost: 64, timeCost: 1, parallelism: 1 })
  await db().account.updateMany({ where: { id: { in: [...crew.judgeIds] } }, data: { pinHash } })
  const organizer = crew.stamp('zhoumin')
  for (const year of [2025, 2026]) {
    await must(
      createSeason({
        code: String(year),
        name: `${year}年玉溪市职业技能竞赛季`,
        year,
        by: organizer,
        now: before,
      }),
    )
  }
  for (const policy of [SECTION_26_POLICY, SAMPLE_POLICY]) {
    await must(addPolicyVersion({ ...policy, by: crew.stamp('lijuan'), now: before }))
  }
  const byTime = [...STORY].sort((a, b) => a.startsAt.localeCompare(b.startsAt))
  let order = 0
  let contestantToken = ''
  for (const story of byTime) {
    const started = Date.now()
    const open = new Date(new Date(story.startsAt).getTime() - 30 * 86_400_000)
    const { name, code, trade, level, group, teamSize, venue, preset, season } = story
    const event = await must(
      createEvent({
        seasonCode: season,
        code,
        name,
        trade,
        level,
        classCode: 'CITY_C1',
        group,
        teamSize,
        venue,
        startsAt: new Date(story.startsAt),
        preset,
        by: organizer,
        now: open,
      }),
    )
    const scheme = SCHEMES[story.scheme]
    if (!scheme) throw new Error(`no scheme ${story.scheme}`)
    await must(replaceScheme({ eventId: event.id, scheme, source: 'hand', by: organizer, now: open }))
    const last = scheme.modules.at(-1)?.code ?? 'A'
    await must(
      setRules({
        eventId: event.id,
        rulebook: { ...PRESETS[preset], tieChain: [`module:${last}`, 'minutes', 'module:A'] },
        by: organizer,
        now: open,
      }),
    )
    await grantEventDuties(crew, code, open)
    await must(moveStage({ eventId: event.id, to: 'registration', by: organizer, now: open }))
    if (EARLY.includes(story.until)) await seatJudges(story, event.id, crew, open)
    const { seasonId } = await db().event.findUniqueOrThrow({
      where: { id: event.id },
      select: { seasonId: true },
    })
    const { entryIds, firstLink } = await enterContestants({
      story,
      event: { id: event.id, seasonId },
      roll,
      from: order,
      by: crew.stamp('puhong'),
      now: open,
    })
    order += story.entries * teamSize
    if (code === 'TEAS-26') contestantToken = firstLink
    if (!EARLY.includes(story.until)) await seatJudges(story, event.id, crew, open)
    await playEvent({ story, eventId: event.id, entryIds, crew, roll })
    say(`  ${code} ${name} ${group}: ${story.until} (${Date.now() - started} ms)`)
  }
  await db().account.updateMany({ where: { pinHash }, data: { pinHash: null } })
  const judges = await handOutCards(crew, 'ELEC-26', new Date())
  const screens = await hangScreens(organizer, new Date())
  return {
    password: PASSWORD,
    staff: STAFF.map(({ login, name, duty }) => ({ login, name, duty })),
    judges,
    screens,
    contestantToken,
  }
}
