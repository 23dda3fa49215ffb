import { ok } from '~/kit/result'
import type { Lang } from '~/i18n/define'
import { both, refuseWith, type Read } from './line'

/** A command's own arguments, read: the one FILE or NAME, and options by their name without dashes. */
export interface Given {
  readonly operands: readonly string[]
  readonly options: ReadonlyMap<string, readonly string[]>
  readonly lang: Lang | null
}

const LANGS: readonly string[] = ['zh', 'en']

/**
 * The words after a command's name, against the options it knows, each of which takes a value; `--` ends the options.
 * Refuses an unknown option, one without a value, one given twice that may stand once, and a wrong number of operands.
 */
export function readOptions(
  words: readonly string[],
  known: readonly string[],
  operands: { readonly least: number; readonly most: number; readonly name: string },
  repeatable: readonly string[] = [],
): Read<Given> {
  const plain: string[] = []
  const options = new Map<string, string[]>()
  const all = [...known, 'lang']
  let ended = false
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    if (ended || !word.startsWith('--')) {
      plain.push(word)
      continue
    }
    if (word === '--') {
      ended = true
      continue
    }
    const equals = word.indexOf('=')
    const name = word.slice(2, equals < 0 ? undefined : equals)
    if (!all.includes(name)) {
      const list = all.map((one) => `--${one}`).join(', ')
      return refuseWith(both(`没有选项 ${word}；可用：${list}`, `no option ${word}; allowed: ${list}`))
    }
    const value = equals < 0 ? words[at + 1] : word.slice(equals + 1)
    if (equals < 0) at += 1
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
      return refuseWith(both(`选项 --${name} 缺少值`, `option --${name} needs a value`))
    }
    const before = options.get(name) ?? []
    if (before.length > 0 && !repeatable.includes(name)) {
      return refuseWith(
        both(`选项 --${name} 出现了两次；只能一次`, `option --${name} stands twice; once is allowed`),
      )
    }
    options.set(name, [...before, value])
  }
  if (plain.length < operands.least || plain.length > operands.most) {
    const needed = operands.name
    return refuseWith(
      both(
        `参数个数不对：现有 ${plain.length} 个；需要 ${needed}`,
        `found ${plain.length} arguments; needed: ${needed}`,
      ),
    )
  }
  const lang = options.get('lang')?.[0] ?? null
  if (lang !== null && !LANGS.includes(lang)) {
    return refuseWith(both(`--lang：现为 ${lang}；允许：zh、en`, `--lang: found ${lang}; allowed: zh, en`))
  }
  return ok({ operands: plain, options, lang: lang as Lang | null })
}

/** The one value of an option, or null. */
export function optionOf({ options }: Given, name: string): string | null {
  return options.get(name)?.[0] ?? null
}
