import { z } from 'zod'
import { EventCode } from './event-code'

/** 看板: one event's wall. `page`, counted from 0: held there; null: the pages turn by themselves. */
export const BoardScene = z.strictObject({
  kind: z.literal('board'),
  eventCode: EventCode,
  page: z.int().min(0).max(999).nullable(),
})
