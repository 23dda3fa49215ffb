import { z } from 'zod'

/** 奖次: medals of scheme B, classes of scheme A, 优胜奖, and the WorldSkills medallion (rules 1.6, 2.7). */
export const TIERS = ['gold', 'silver', 'bronze', 'merit', 'first', 'second', 'third', 'medallion'] as const
export const TierSchema = z.enum(TIERS)
export type Tier = z.infer<typeof TierSchema>
