import { z } from 'zod'
import { EventCode } from './event-code'

/** 启封: one event's opening, as far as its desk has led it. */
export const CeremonyScene = z.strictObject({ kind: z.literal('ceremony'), eventCode: EventCode })
