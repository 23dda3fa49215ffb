import { callNumber } from '../../app/commands/calls/call-number.server'
import { noteCall } from '../../app/commands/calls/note-call.server'
import type { CallAct, Seen } from '../../app/domain/call-up'
import { afterCall } from '../../app/domain/call-up'
import { callDesk } from '../../app/queries/organizer/call-desk.server'
import type { Crew } from './crew'
import { must } from './must'

type Calling = { readonly eventId: string; readonly crew: Crew; readonly now: Date }

const MINUTE_MS = 60_000
const THERE = 7

/** 叫号 in the middle of a round: seven have come, one has missed his call, three are called to their benches. */
export async function callNumbers({ eventId, crew, now }: Calling): Promise<void> {
  const by = crew.stamp('lizhu')
  const { waiting = [] } = (await callDesk(eventId)) ?? {}
  const press = async (one: Seen, act: CallAct, minute: number) => {
    const at = { eventId, seen: [one], by, now: new Date(now.getTime() + minute * MINUTE_MS) }
    if (act === 'call') await must(callNumber({ ...at, place: `工位 ${(minute % 8) + 1}` }))
    else await must(noteCall({ ...at, act }))
    return afterCall(one, act) ?? one
  }
  for (const [i, one] of waiting.slice(0, THERE + 4).entries()) {
    const called = await press(one, 'call', i)
    if (i <= THERE) await press(called, i === THERE ? 'missed' : 'present', i + 1)
  }
}
