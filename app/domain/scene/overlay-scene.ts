import { z } from 'zod'
import { EventCode } from './event-code'

/** What a lower third can say; clear: nothing, the camera's picture alone. */
export const SHOWS = ['title', 'lead', 'top5', 'entry', 'clear'] as const

/**
 * 字幕条: a strip over a camera's picture, of one event's public board. `number`, never a name, is whom
 * `entry` shows; else ''.
 */
export const OverlayScene = z.strictObject({
  kind: z.literal('overlay'),
  eventCode: EventCode,
  show: z.enum(SHOWS),
  number: z.string().regex(/^[\w-]{0,16}$/),
})
