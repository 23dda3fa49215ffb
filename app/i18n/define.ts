export type Lang = 'zh' | 'en'

/** The values a sentence names as {name}. */
export type Facts = Readonly<Record<string, string | number>>

/** A room's words: both languages under the same keys. */
export type Text<Key extends string = string> = {
  readonly zh: Readonly<Record<Key, string>>
  readonly en: Readonly<Record<Key, string>>
}

export type Tell<Key extends string> = (key: Key, facts?: Facts) => string

/** Declares a dictionary. English must have exactly the Chinese keys; a missing one does not compile. */
export function defineText<const Zh extends Readonly<Record<string, string>>>(text: {
  readonly zh: Zh
  readonly en: Readonly<Record<keyof NoInfer<Zh>, string>>
}): Text<keyof Zh & string> {
  return text
}

/** Puts facts into {name} places; a place without a fact stays visible, so that it is noticed. */
export function fill(sentence: string, facts: Facts = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(facts[name] ?? place))
}

/** The dictionary as a function, for code without React (loaders, meta, files). */
export function textFor<Key extends string>(text: Text<Key>, lang: Lang): Tell<Key> {
  return (key, facts) => fill(text[lang][key], facts)
}
