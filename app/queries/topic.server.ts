import { db } from '~/data/prisma.server'
import { ACTS, isDuty, may, type Duty, type Grant } from '~/domain/duty'
import { topicOf, type Audience, type Told } from '~/realtime/protocol'
import { controlRoom } from './control/room.server'
import { benchOf } from './judge/bench.server'
import { screensOf } from './organizer/screens.server'
import { publicBoard } from './watch/board.server'
import { publicCalls } from './watch/calls.server'
import { hallCeremony } from './watch/ceremony.server'
import { hallScreen } from './watch/screen.server'
import { hallProgramme } from './watch/programme.server'
import { watchedSeasons } from './watch/season.server'

export { revisionsOf } from './revision.server'

/** The view of one topic as one audience may see it; null when there is none, or none for them. */
export async function readTopic(topic: string, audience: Audience): Promise<Told | null> {
  const name = topicOf(topic)
  if (!name) return null
  switch (name.kind) {
    case 'watch':
      return watchedSeasons()
    case 'board':
      return publicBoard(name.eventCode)
    case 'ceremony':
      return hallCeremony(name.eventCode)
    case 'calls':
      return publicCalls(name.eventCode)
    case 'screen':
      return hallScreen(name.screenCode)
    case 'remote':
      return (await mayLeadScreens(audience)) ? screensOf(name.seasonCode) : null
    case 'programme':
      return hallProgramme(name.seasonCode)
    case 'control':
      return (await maySeeControl(audience, name.eventCode)) ? controlRoom(name.eventCode) : null
    case 'bench':
      // only who sits there has a bench; the account is looked up again for every telling
      return audience === 'public' ? null : benchOf(name.eventCode, audience.slice('staff:'.length))
  }
}

/** Asked again for every telling, so that a duty that was withdrawn ends the view at once. */
async function grantsOf(audience: Audience): Promise<readonly Grant[]> {
  if (audience === 'public') return []
  const account = await db().account.findFirst({
    where: { id: audience.slice('staff:'.length), disabledAt: null },
    select: { duties: { select: { duty: true, eventId: true } } },
  })
  return (account?.duties ?? []).flatMap(({ duty, eventId }) => (isDuty(duty) ? [{ duty, eventId }] : []))
}

async function maySeeControl(audience: Audience, eventCode: string): Promise<boolean> {
  const [event, grants] = await Promise.all([
    db().event.findUnique({ where: { code: eventCode }, select: { id: true } }),
    grantsOf(audience),
  ])
  return event !== null && may(grants, 'control/see', event.id)
}

async function mayLeadScreens(audience: Audience): Promise<boolean> {
  const duties: readonly Duty[] = ACTS['screen/manage']
  return (await grantsOf(audience)).some(({ duty }) => duties.includes(duty))
}
