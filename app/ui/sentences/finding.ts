import { showHundredths } from '~/domain/exact'
import type { FindingCode } from '~/domain/scheme/finding'
import { type Facts, type Lang, type Text, fill } from '~/i18n/define'
import { findingNameText, findingRemedyText, findingText } from '~/i18n/finding'

function told(text: Text<FindingCode>, code: string, facts: Facts, lang: Lang): string {
  const shown = Object.entries(facts).map(([name, value]) =>
    name.endsWith('Hundredths')
      ? [name.slice(0, -'Hundredths'.length), showHundredths(Number(value))]
      : [name, value],
  )
  const table: Readonly<Record<string, string>> = text[lang]
  const sentence = fill(table[code] ?? code, Object.fromEntries(shown) as Facts)
  // Told without its numbers (in a refusal that carries none), a place without a fact is left out.
  return sentence.replace(/ ?\{\w+\} ?/g, '')
}

/** One finding of the scheme check as a sentence; facts named …Hundredths are shown as marks. */
export function findingSentence(code: string, facts: Facts, lang: Lang): string {
  return told(findingText, code, facts, lang)
}

/** 怎样改: what to do about a finding, with the same facts as its sentence. */
export function findingRemedy(code: string, facts: Facts, lang: Lang): string {
  return told(findingRemedyText, code, facts, lang)
}

/** A finding in a few words without its numbers: the heading over several places of one code. */
export function findingName(code: string, lang: Lang): string {
  return told(findingNameText, code, {}, lang)
}
