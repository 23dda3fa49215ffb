import { z } from 'zod'
import { EventCode } from './event-code'

/** 叫号: one event's call-up board. */
export const CallsScene = z.strictObject({ kind: z.literal('calls'), eventCode: EventCode })
