import { ok, refuse } from '~/kit/result'
import { HONOUR_PRESETS, withHonours, type HonourPresetName } from '~/domain/honour-preset'
import { readJson } from '~/domain/json-text'
import { firstMisfit } from '~/domain/misfit'
import { PRESET_NAMES, PRESETS, type PresetName } from '~/domain/preset'
import { PolicyRulesSchema, type PolicyRules } from '~/domain/reward/policy'
import { parseRulebook, type Rulebook } from '~/domain/rulebook'
import { textOf } from './files'
import { both, misfitAt, refuseWith, type Read, type World } from './line'

export function isPreset(name: string): name is PresetName {
  return (PRESET_NAMES as readonly string[]).includes(name)
}

function isHonourPreset(name: string): name is HonourPresetName {
  return Object.hasOwn(HONOUR_PRESETS, name)
}

/** The rulebook named: a preset by its name, else a file. Refuses with the first place that does not fit. */
export async function rulebookOf(world: World, named: string): Promise<Read<Rulebook>> {
  if (isPreset(named)) return ok(PRESETS[named])
  const text = await textOf(world, named)
  if (!text.ok) {
    const names = PRESET_NAMES.join(', ')
    return refuse([...text.refusal, both(`规则模板有：${names}`, `presets: ${names}`)])
  }
  const read = parseRulebook(text.value)
  return read.ok ? read : refuseWith(misfitAt(named, read.refusal))
}

/** The rulebook with the honours of a template, when one is named. */
export function honoursIn(rulebook: Rulebook, name: string | null): Read<Rulebook> {
  if (name === null) return ok(rulebook)
  if (isHonourPreset(name)) return ok(withHonours(rulebook, name))
  const names = Object.keys(HONOUR_PRESETS).join(', ')
  return refuseWith(
    both(`--honours：现为 ${name}；允许：${names}`, `--honours: found ${name}; allowed: ${names}`),
  )
}

/** A reward policy's rules from its file. */
export async function policyOf(world: World, file: string): Promise<Read<PolicyRules>> {
  const text = await textOf(world, file)
  if (!text.ok) return text
  const json = readJson(text.value)
  if (!json.ok) return refuseWith(misfitAt(file, json.refusal))
  const read = PolicyRulesSchema.safeParse(json.value)
  return read.success ? ok(read.data) : refuseWith(misfitAt(file, firstMisfit(read.error, json.value)))
}
