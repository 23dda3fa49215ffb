import type { Seen } from '~/domain/call-up'
import type { Stamp } from '~/domain/journal'
import { pressCall } from './press-call.server'

type Noting = {
  readonly eventId: string
  readonly seen: readonly Seen[]
  readonly act: 'present' | 'missed' | 'undo'
  readonly by: Stamp
  readonly now: Date
}

/**
 * 已到, 未到, 撤销: what became of a call. Undone, who was there or missed is called again as before, and a call is taken
 * back. Refuses what another desk has changed since it was seen.
 */
export function noteCall(noting: Noting) {
  return pressCall({ ...noting, place: '' })
}
