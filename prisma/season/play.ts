import { freezeBoard } from '../../app/commands/boards/freeze-board.server'
import { confirmAwards } from '../../app/commands/awards/confirm-awards.server'
import { proposeHonours } from '../../app/commands/awards/propose-honours.server'
import { proposeRewards } from '../../app/commands/awards/propose-rewards.server'
import { sealLayerOne } from '../../app/commands/draws/seal-layer-one.server'
import { sealLayerTwo } from '../../app/commands/draws/seal-layer-two.server'
import { unsealEvent } from '../../app/commands/draws/unseal-event.server'
import { checkIn } from '../../app/commands/entries/check-in.server'
import { markAbsent } from '../../app/commands/entries/mark-absent.server'
import { freezeRules } from '../../app/commands/events/freeze-rules.server'
import { moveStage } from '../../app/commands/events/move-stage.server'
import { confirmResults } from '../../app/commands/results/confirm-results.server'
import { publishResults } from '../../app/commands/results/publish-results.server'
import { lockEvent } from '../../app/commands/scoring/lock-event.server'
import { startMarking } from '../../app/commands/scoring/start-marking.server'
import { selectTalent } from '../../app/commands/talent/select-talent.server'
import { STAGES, type Stage } from '../../app/domain/stage'
import { callNumbers } from './call-numbers'
import type { Crew } from './crew'
import type { Dice } from './dice'
import { DRAWN_LINE } from './drawn-line'
import { SCHEMES } from './schemes'
import { markSheets } from './mark-sheets'
import { must } from './must'
import type { EventStory } from './story'

/** a sheet every so often: the longest event of the story is marked in three hours */
const PACE_MS = 25_000

type Playing = {
  readonly story: EventStory
  readonly eventId: string
  readonly entryIds: readonly string[]
  readonly crew: Crew
  readonly roll: Dice
}

/** Plays one event from its open registration to the stage where the story leaves it, through the real commands. */
export async function playEvent({ story, eventId, entryIds, crew, roll }: Playing): Promise<void> {
  const start = new Date(story.startsAt).getTime()
  const at = (days: number) => new Date(start + days * 86_400_000)
  const due = (stage: Stage) => STAGES.indexOf(story.until) >= STAGES.indexOf(stage)
  const organizer = crew.stamp('zhoumin')
  const office = crew.stamp('liufang')
  const move = (to: Stage, days: number) => must(moveStage({ eventId, to, by: organizer, now: at(days) }))

  if (!due('review')) return
  await move('review', -9)
  if (!due('roster')) return
  await move('roster', -7)
  if (!due('briefing')) return
  await must(freezeRules({ eventId, by: organizer, now: at(-1) }))
  if (!due('check-in')) return
  await move('check-in', -0.04)
  if (story.until !== 'check-in') {
    for (const [i, entryId] of entryIds.entries()) {
      const decide = i >= entryIds.length - story.absent ? markAbsent : checkIn
      await must(decide({ eventId, entryId, by: crew.stamp('lizhu'), now: at(-0.03) }))
    }
  }
  if (!due('first-seal')) return
  await must(sealLayerOne({ eventId, by: crew.stamp('zhangyi'), now: at(-0.02), random: roll.next }))
  await must(sealLayerTwo({ eventId, by: crew.stamp('tanger'), now: at(-0.01), random: roll.next }))
  await move('contest', 0)
  await must(startMarking({ eventId, by: organizer, now: at(0.1) }))
  const { frozenAfter } = story
  const first = frozenAfter ?? story.signedModules ?? null
  await markSheets({ eventId, modules: first, roll, now: at(0.15), paceMs: PACE_MS })
  if (story.calling) await callNumbers({ eventId, crew, now: at(0.2) })
  if (frozenAfter) {
    await must(freezeBoard({ eventId, at: at(0.2), by: organizer, now: at(0.2) }))
    const behind = (SCHEMES[story.scheme]?.modules ?? []).map(({ code }) => code)
    const modules = behind.filter((code) => !frozenAfter.includes(code))
    await markSheets({ eventId, modules, roll, now: at(0.25), paceMs: PACE_MS })
  }
  if (!due('locked')) return
  const signature = { strokes: DRAWN_LINE }
  await must(lockEvent({ eventId, signature, by: crew.stamp('duansr'), now: at(0.3) }))
  await must(unsealEvent({ eventId, by: crew.stamp('jiandu'), now: at(0.32) }))
  await must(publishResults({ eventId, by: organizer, now: at(0.35) }))
  if (!due('appeal')) return
  await move('appeal', 0.36)
  await move('notice', 0.45)
  if (!due('confirmed')) return
  await must(confirmResults({ eventId, by: organizer, now: at(8) }))
  await must(proposeHonours({ eventId, by: office, now: at(9) }))
  await must(proposeRewards({ eventId, by: office, now: at(9) }))
  await must(selectTalent({ eventId, by: office, now: at(9) }))
  await must(confirmAwards({ eventId, by: office, now: at(10) }))
  if (due('archived')) await move('archived', 40)
}
