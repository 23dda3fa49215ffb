import type { Seen } from '~/domain/call-up'
import type { Stamp } from '~/domain/journal'
import { pressCall } from './press-call.server'

type Calling = {
  readonly eventId: string
  /** the one number, or the next few, as the desk saw them */
  readonly seen: readonly Seen[]
  /** 检录处, 工位 3 */
  readonly place: string
  readonly by: Stamp
  readonly now: Date
}

/**
 * 叫号: calls these numbers to a place, or calls again who missed it. The same press twice calls nobody twice; refuses a
 * number that another desk has called elsewhere since it was seen.
 */
export function callNumber(calling: Calling) {
  return pressCall({ ...calling, act: 'call' })
}
