import type { HonourRule, PromotionRule } from '../../rulebook/honour-rule'

/** 荣誉模板: the honours and promotions one published rule grants, with where it stands (rule 2.8). */
export interface HonourPreset {
  readonly name: string
  readonly source: string
  readonly honours: readonly HonourRule[]
  readonly promotions: readonly PromotionRule[]
}
