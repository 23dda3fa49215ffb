import { z } from 'zod'
import { ok, refuse, type Result } from '../kit/result'
import { canonical, sha256Hex } from './digest'

/** 奖次: medals of scheme B, classes of scheme A (rule 2.7). */
export const TIERS = ['gold', 'silver', 'bronze', 'merit', 'first', 'second', 'third'] as const
export const TierSchema = z.enum(TIERS)
export type Tier = z.infer<typeof TierSchema>

const Count = z.number().int().min(0).max(10_000)
const Boundary = z.enum(['include', 'exclude'])

const AwardSchema = z.discriminatedUnion('scheme', [
  z.object({
    scheme: z.literal('proportional'),
    tiers: z.array(z.object({ tier: TierSchema, percent: z.number().int().min(0).max(100) })).min(1),
    rounding: z.enum(['half-up', 'floor', 'ceil', 'cumulative']),
    boundary: Boundary,
  }),
  z.object({ scheme: z.literal('medals'), merit: z.enum(['ceil', 'floor']).nullable() }),
  z.object({
    scheme: z.literal('fixed'),
    tiers: z.array(z.object({ tier: TierSchema, count: Count })).min(1),
    boundary: Boundary,
  }),
])

export type AwardRule = z.infer<typeof AwardSchema>

/** 平分规则: what separates equal totals, in order; a module counts more-first, minutes fewer-first (rule 2.6). */
export const TieKeySchema = z.union([
  z.literal('minutes'),
  z.templateLiteral(['module:', z.string().min(1).max(20)]),
])
export type TieKey = z.infer<typeof TieKeySchema>

const PanelRuleSchema = z.object({
  unit: z.enum(['sheet', 'aspect']),
  dropFrom: z.number().int().min(3).nullable(),
  minimum: z.number().int().min(1).max(15),
  spreadLimit: z.number().int().min(0).max(3).nullable(),
})

/** 裁判组规则: how the judges' marks become one (rules 1.3, 2.5). */
export type PanelRule = z.infer<typeof PanelRuleSchema>

const HonourRuleSchema = z.object({
  honour: z.string().min(1).max(60),
  owner: z.string().min(1).max(60),
  when: z.object({
    rankTo: z.number().int().min(1).optional(),
    tiers: z.array(TierSchema).optional(),
    group: z.string().optional(),
    ageMax: z.number().int().min(14).max(100).optional(),
    sex: z.enum(['F', 'M']).optional(),
  }),
})

export type HonourRule = z.infer<typeof HonourRuleSchema>

export const RulebookSchema = z.object({
  format: z.literal('rulebook/1'),
  name: z.string().min(1).max(80),
  panel: PanelRuleSchema,
  tieChain: z.array(TieKeySchema),
  award: AwardSchema,
  floorHundredths: z.number().int().min(0).max(10_000).nullable(),
  dsqCounts: z.boolean(),
  fieldMinimum: Count,
  honours: z.array(HonourRuleSchema),
  talent: z.array(z.object({ tier: z.enum(['seed', 'reserve', 'watch']), rankTo: z.number().int().min(1) })),
  talentAgeMax: z.number().int().min(14).max(100).nullable(),
})

/** 竞赛规则: one event's rules, frozen with a digest at the briefing; every number is configuration (rule 7). */
export type Rulebook = z.infer<typeof RulebookSchema>

export type RulebookRefusal = { code: 'rulebook-unreadable'; place: string }

/** Reads a stored rulebook. Refuses 'rulebook-unreadable' naming the first place that does not fit. */
export function parseRulebook(json: string): Result<Rulebook, RulebookRefusal> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return refuse({ code: 'rulebook-unreadable', place: '' })
  }
  const read = RulebookSchema.safeParse(value)
  if (read.success) return ok(read.data)
  return refuse({ code: 'rulebook-unreadable', place: read.error.issues[0]?.path.join('.') ?? '' })
}

/** 规则摘要: SHA-256 over the canonical rulebook; what is stored when the rules freeze. */
export function rulebookDigest(rulebook: Rulebook): string {
  return sha256Hex(canonical(rulebook))
}

const HONOURS: HonourRule[] = [
  { honour: '市技术能手', owner: '市人力资源和社会保障局', when: { rankTo: 3 } },
  { honour: '市五一劳动标兵', owner: '市总工会', when: { rankTo: 1, group: '职工组' } },
  { honour: '市青年岗位能手', owner: '共青团市委', when: { rankTo: 3, ageMax: 35 } },
  { honour: '市巾帼建功标兵', owner: '市妇女联合会', when: { rankTo: 3, sex: 'F' } },
]
const TALENT: Rulebook['talent'] = [
  { tier: 'seed', rankTo: 2 },
  { tier: 'reserve', rankTo: 5 },
  { tier: 'watch', rankTo: 10 },
]
const FIVE_JUDGES: PanelRule = { unit: 'sheet', dropFrom: 5, minimum: 3, spreadLimit: null }

/** Starting points an organizer adjusts; the tie chain gets its modules once the event has them. */
export const PRESETS: Record<PresetName, Rulebook> = {
  'city-10-20-30': {
    format: 'rulebook/1',
    name: '市级综合赛 · 一二三等奖 10/20/30',
    panel: FIVE_JUDGES,
    tieChain: ['minutes'],
    award: {
      scheme: 'proportional',
      tiers: [
        { tier: 'first', percent: 10 },
        { tier: 'second', percent: 20 },
        { tier: 'third', percent: 30 },
      ],
      rounding: 'half-up',
      boundary: 'include',
    },
    floorHundredths: 6000,
    dsqCounts: true,
    fieldMinimum: 5,
    honours: HONOURS,
    talent: TALENT,
    talentAgeMax: 35,
  },
  'medals-merit': {
    format: 'rulebook/1',
    name: '金银铜牌 + 优胜奖',
    panel: FIVE_JUDGES,
    tieChain: ['minutes'],
    award: { scheme: 'medals', merit: 'ceil' },
    floorHundredths: null,
    dsqCounts: true,
    fieldMinimum: 5,
    honours: HONOURS,
    talent: TALENT,
    talentAgeMax: 35,
  },
  worldskills: {
    format: 'rulebook/1',
    name: '世赛制 · 逐点评分，评价分差不超过 1',
    panel: { unit: 'aspect', dropFrom: null, minimum: 3, spreadLimit: 1 },
    tieChain: [],
    award: { scheme: 'medals', merit: 'ceil' },
    floorHundredths: null,
    dsqCounts: true,
    fieldMinimum: 4,
    honours: HONOURS,
    talent: TALENT,
    talentAgeMax: 22,
  },
}

export type PresetName = 'city-10-20-30' | 'medals-merit' | 'worldskills'
