import { z } from 'zod'
import { TierSchema, type Tier } from '../tier'

const RewardRoleSchema = z.enum(['contestant', 'coach-team', 'base', 'project'])
/** 对象: 选手、教练团队、集训基地、项目(承办、入选集训等). */
export type RewardRole = z.infer<typeof RewardRoleSchema>

const RewardUnitSchema = z.enum(['person', 'team', 'project'])
/** 计法: to each person, once to each winning team, or once a project to the same group of people. */
export type RewardUnit = z.infer<typeof RewardUnitSchema>

const Rank = z.number().int().min(1).max(10_000)

const RewardRowSchema = z
  .object({
    classCode: z.string().min(1).max(40),
    tier: TierSchema.optional(),
    rankFrom: Rank.optional(),
    rankTo: Rank.optional(),
    group: z.string().min(1).max(40).optional(),
    role: RewardRoleSchema,
    unit: RewardUnitSchema,
    amountFen: z.number().int().min(0).max(1_000_000_000_00),
  })
  .refine(({ tier, rankFrom, rankTo, role }) => {
    if (rankFrom === undefined && rankTo === undefined) {
      return tier !== undefined || role === 'base' || role === 'project'
    }
    return tier === undefined && rankFrom !== undefined && rankTo !== undefined && rankFrom <= rankTo
  })

/**
 * 金额行: one amount for a class, a role and either a tier or a range of ranks; a base or a project may be paid for the
 * class alone. `group` absent: every group (rule 3.2).
 */
export type RewardRow = z.infer<typeof RewardRowSchema>

const StackingSchema = z.enum(['each', 'highest-in-year', 'top-up'])
/** 多奖处理: how several awards of one person in one policy year add up (rule 3.2). */
export type Stacking = z.infer<typeof StackingSchema>

/**
 * 奖励政策: one version of a reward programme; every amount is entered by staff, in fen (rule 3.2). Stored as JSON, so
 * what came later is optional: `requireProvincialAward` absent means no provincial award is asked for, `stacking` absent
 * means every award is paid ('each').
 */
export const PolicyRulesSchema = z.object({
  scope: z.array(z.string().min(1).max(40)),
  requireDispatch: z.boolean(),
  requireProvincialAward: z.boolean().optional(),
  stacking: StackingSchema.optional(),
  rows: z.array(RewardRowSchema),
  source: z.string().max(200),
})

export type PolicyRules = z.infer<typeof PolicyRulesSchema>

/** One award and one role. Absent: `rank` unknown, `group` unknown, `provincialAward` without proof. */
export interface RewardFacts {
  readonly classCode: string
  readonly tier: Tier | null
  readonly role: RewardRole
  readonly dispatched: boolean
  readonly rank?: number | null
  readonly group?: string
  readonly provincialAward?: boolean
}
