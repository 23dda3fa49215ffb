import { z } from 'zod'

/** 静默: the house's plate and nothing else. */
export const BlankScene = z.strictObject({ kind: z.literal('blank') })
