import { z } from 'zod'

/** 全部赛项: what is on now, in the screen's own season. */
export const SeasonScene = z.strictObject({ kind: z.literal('season') })
