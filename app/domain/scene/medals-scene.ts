import { z } from 'zod'

/** 奖牌榜 of the screen's season: by county (代表队) or by school or firm (单位), gold first or all medals first. */
export const MedalsScene = z.strictObject({
  kind: z.literal('medals'),
  by: z.enum(['delegation', 'org']),
  order: z.enum(['gold', 'total']),
})
