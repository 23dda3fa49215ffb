import { showHundredths } from '~/domain/exact'
import type { Facts, Lang } from '~/i18n/define'
import { fill } from '~/i18n/define'
import { findingText } from '~/i18n/scheme'

/** One finding of the scheme check as a sentence; facts named …Hundredths are shown as marks. */
export function findingSentence(code: string, facts: Facts, lang: Lang): string {
  const shown = Object.entries(facts).map(([name, value]) =>
    name.endsWith('Hundredths')
      ? [name.slice(0, -'Hundredths'.length), showHundredths(Number(value))]
      : [name, value],
  )
  const table: Readonly<Record<string, string>> = findingText[lang]
  const sentence = fill(table[code] ?? code, Object.fromEntries(shown) as Facts)
  // Told without its numbers (in a refusal that carries none), a place without a fact is left out.
  return sentence.replace(/ ?\{\w+\} ?/g, '')
}
