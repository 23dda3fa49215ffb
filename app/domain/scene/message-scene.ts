import { z } from 'zod'
import { LINE_MAX, SMALL_MAX } from './limits'

/** 文字: what the organizer has to say to the hall; the second line is small and may be empty. */
export const MessageScene = z.strictObject({
  kind: z.literal('message'),
  line: z
    .string()
    .min(1)
    .max(LINE_MAX * 2),
  small: z.string().max(SMALL_MAX * 2),
})
