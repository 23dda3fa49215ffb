import { ok } from '~/kit/result'
import { HONOUR_PRESETS } from '~/domain/honour-preset'
import { PRESET_NAMES, PRESETS } from '~/domain/preset'
import { rulebookDigest } from '~/domain/rulebook'
import { both, jsonText, refuseWith, type Printed, type Read, type World } from './line'
import { optionOf, readOptions } from './options'
import { honoursIn, isPreset } from './rulebook-file'

function listed() {
  return {
    rulebooks: PRESET_NAMES.map((preset) => {
      const rulebook = PRESETS[preset]
      const parts = rulebook.parts.map(({ id }) => id)
      return { preset, name: rulebook.name, source: rulebook.source, parts, digest: rulebookDigest(rulebook) }
    }),
    honours: Object.entries(HONOUR_PRESETS).map(([preset, { name, source }]) => ({ preset, name, source })),
  }
}

/** `presets [NAME]`: the rulebooks and templates of honours there are, or one rulebook as a file to start from. */
export async function presets(_world: World, words: readonly string[]): Promise<Read<Printed>> {
  const given = readOptions(words, ['honours'], { least: 0, most: 1, name: '[NAME]' })
  if (!given.ok) return given
  const [name] = given.value.operands
  if (name === undefined) return ok({ fine: true, out: jsonText(listed()) })
  if (!isPreset(name)) {
    const names = PRESET_NAMES.join(', ')
    return refuseWith(both(`没有模板 ${name}；允许：${names}`, `no preset ${name}; allowed: ${names}`))
  }
  const rulebook = honoursIn(PRESETS[name], optionOf(given.value, 'honours'))
  return rulebook.ok ? ok({ fine: true, out: jsonText(rulebook.value) }) : rulebook
}
