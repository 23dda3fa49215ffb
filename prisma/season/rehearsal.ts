import { sealLayerOne } from '../../app/commands/draws/seal-layer-one.server'
import { sealLayerTwo } from '../../app/commands/draws/seal-layer-two.server'
import { unsealEvent } from '../../app/commands/draws/unseal-event.server'
import { checkIn } from '../../app/commands/entries/check-in.server'
import { createEvent } from '../../app/commands/events/create-event.server'
import { freezeRules } from '../../app/commands/events/freeze-rules.server'
import { moveStage } from '../../app/commands/events/move-stage.server'
import { assignJudge } from '../../app/commands/panels/assign-judge.server'
import { issueCard } from '../../app/commands/people/issue-card.server'
import { publishResults } from '../../app/commands/results/publish-results.server'
import { replaceScheme } from '../../app/commands/schemes/replace-scheme.server'
import { lockEvent } from '../../app/commands/scoring/lock-event.server'
import { startMarking } from '../../app/commands/scoring/start-marking.server'
import { createSeason } from '../../app/commands/seasons/create-season.server'
import { migrate } from '../../app/data/migrate.server'
import { db } from '../../app/data/prisma.server'
import { schemeSum, type Scheme } from '../../app/domain/scheme'
import { grantEventDuties, hireCrew, PASSWORD, type JudgeCard } from './crew'
import { dice } from './dice'
import { DRAWN_LINE } from './drawn-line'
import { enterContestants } from './entrants'
import { must } from './must'
import { STAFF, type EventStory } from './story'

const CODE = 'REHEARSAL'

type Asked = {
  readonly scheme: Scheme
  readonly entries: number
  readonly judges: number
  readonly seed: number
}

/**
 * 彩排赛项: an event on a scheme with invented people, played up to the marking through the real commands, in an empty
 * database; `finish` publishes it.
 */
export async function layOutRehearsal({ scheme, entries, judges, seed }: Asked) {
  await migrate()
  const roll = dice(seed)
  const now = new Date()
  const crew = await hireCrew(roll, now)
  const organizer = crew.stamp('zhoumin')
  await must(createSeason({ code: 'R', name: '彩排', year: 2026, by: organizer, now }))
  const { id: eventId } = await must(
    createEvent({
      seasonCode: 'R',
      code: CODE,
      name: '彩排',
      trade: '彩排',
      level: 'senior',
      classCode: 'CITY_C1',
      group: '职工组',
      teamSize: 1,
      venue: '',
      startsAt: now,
      preset: 'city-10-20-30',
      by: organizer,
      now,
    }),
  )
  await must(replaceScheme({ eventId, scheme, source: 'cis', by: organizer, now }))
  await grantEventDuties(crew, CODE, now)
  await must(moveStage({ eventId, to: 'registration', by: organizer, now }))
  const story: EventStory = {
    code: CODE,
    season: '2026',
    name: '彩排',
    trade: '彩排',
    scheme: '',
    level: 'senior',
    group: '职工组',
    teamSize: 1,
    venue: '',
    startsAt: now.toISOString(),
    preset: 'city-10-20-30',
    entries,
    absent: 0,
    until: 'marking',
    judges: [],
    orgs: 'firms',
  }
  const { seasonId } = await db().event.findUniqueOrThrow({
    where: { id: eventId },
    select: { seasonId: true },
  })
  const { entryIds } = await enterContestants({
    story,
    event: { id: eventId, seasonId },
    roll,
    from: 0,
    by: organizer,
    now,
  })
  const cards: JudgeCard[] = []
  for (const accountId of crew.judgeIds.slice(0, judges)) {
    await must(assignJudge({ eventId, accountId, role: 'judge', by: organizer, now }))
    const { token, pin, name } = await must(issueCard({ accountId, by: crew.stamp('admin'), now }))
    cards.push({ accountId, name, card: token, pin })
  }
  for (const to of ['review', 'roster'] as const) await must(moveStage({ eventId, to, by: organizer, now }))
  await must(freezeRules({ eventId, by: organizer, now }))
  await must(moveStage({ eventId, to: 'check-in', by: organizer, now }))
  for (const entryId of entryIds) await must(checkIn({ eventId, entryId, by: organizer, now }))
  await must(sealLayerOne({ eventId, by: crew.stamp('zhangyi'), now, random: roll.next }))
  await must(sealLayerTwo({ eventId, by: crew.stamp('tanger'), now, random: roll.next }))
  await must(moveStage({ eventId, to: 'contest', by: organizer, now }))
  await must(startMarking({ eventId, by: organizer, now }))
  const aspects = scheme.modules.flatMap((module) => module.criteria.flatMap((one) => one.aspects)).length
  return {
    eventCode: CODE,
    password: PASSWORD,
    staff: STAFF.map(({ login, name, duty }) => ({ login, name, duty })),
    judges: cards,
    aspects,
    sumHundredths: schemeSum(scheme),
    async finish() {
      const signature = { strokes: DRAWN_LINE }
      await must(lockEvent({ eventId, signature, by: crew.stamp('duansr'), now: new Date() }))
      await must(unsealEvent({ eventId, by: crew.stamp('jiandu'), now: new Date() }))
      await must(publishResults({ eventId, by: organizer, now: new Date() }))
    },
  }
}
