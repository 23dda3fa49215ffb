import { CITY_HONOURS } from './presets/honours/city'
import type { HonourPreset } from './presets/honours/honour-preset'
import { NATIONAL_HONOURS } from './presets/honours/national'
import { PROVINCE_HONOURS } from './presets/honours/province'
import type { Rulebook } from './rulebook'

/** 荣誉模板 by name: each a published rule of another place or year, to start from (rule 2.8). */
export const HONOUR_PRESETS = {
  ...CITY_HONOURS,
  ...PROVINCE_HONOURS,
  ...NATIONAL_HONOURS,
} as const satisfies Record<string, HonourPreset>

export type HonourPresetName = keyof typeof HONOUR_PRESETS

/** The rulebook with the honours and promotions of a template in place of its own. */
export function withHonours(rulebook: Rulebook, name: HonourPresetName): Rulebook {
  const { honours, promotions }: HonourPreset = HONOUR_PRESETS[name]
  return { ...rulebook, honours: [...honours], promotions: [...promotions] }
}
