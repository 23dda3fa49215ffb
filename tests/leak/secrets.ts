import { showHundredths } from '../../app/domain/exact'
import type { Secret } from '../journeys/furnish'
import type { SecretKind } from './policy'

type Told = {
  readonly kind: SecretKind
  readonly what: string
  readonly entryId?: string | undefined
  readonly accountId?: string | undefined
}

/** A word is found wherever it stands; a number only as a whole number. */
export type Secrets = {
  readonly words: readonly (Told & { readonly word: string })[]
  readonly numbers: ReadonlyMap<string, readonly Told[]>
  readonly people: readonly Secret[]
  /** entries whose place no step of the ceremony has opened */
  readonly closed: ReadonlySet<string>
  readonly stage: string
}

export type NumberSecret = {
  readonly kind: SecretKind
  readonly hundredths: number
  readonly entryId?: string
  readonly accountId?: string
}

const SHORTEST = 4

/** As stored and as shown; what has fewer than four characters is found by accident everywhere. */
function formsOf(hundredths: number): string[] {
  return [String(hundredths), showHundredths(hundredths)].filter((one) => one.length >= SHORTEST)
}

type Asked = {
  readonly people: readonly Secret[]
  readonly closed: ReadonlySet<string>
  readonly numbers: readonly NumberSecret[]
  readonly stage: string
  /** numbers that were there before, which can prove nothing */
  readonly common: ReadonlySet<string>
  readonly digests: readonly { readonly kind: SecretKind; readonly digest: string }[]
}

/** Everything to look for at one moment of the story. */
export function secretsOf({ people, closed, numbers, stage, digests, common }: Asked): Secrets {
  const found = new Map<string, Told[]>()
  for (const { hundredths, ...one } of numbers)
    for (const form of formsOf(hundredths).filter((one) => !common.has(one)))
      found.set(form, [...(found.get(form) ?? []), { ...one, what: form }])
  const opened = new Set(people.filter(({ entryId }) => !closed.has(entryId)).map(({ words }) => words[2]))
  const words = people.flatMap(
    ({ entryId, words: [name = '', org = '', delegation = '', coach = ''], phone, idNumber }) =>
      [
        ...[name, org, coach, entryId].map((word) => ({ kind: 'who' as const, word })),
        ...(closed.has(entryId) ? [name, org].map((word) => ({ kind: 'later-step' as const, word })) : []),
        { kind: 'delegation' as const, word: delegation },
        ...(closed.has(entryId) && !opened.has(delegation)
          ? [{ kind: 'later-delegation' as const, word: delegation }]
          : []),
        { kind: 'phone' as const, word: phone },
        { kind: 'identity' as const, word: idNumber },
      ].map((one) => ({ ...one, what: one.word, entryId })),
  )
  const heads = digests.map(({ kind, digest }) => ({
    kind,
    word: digest.slice(0, 8),
    what: digest.slice(0, 8),
  }))
  return { words: [...words, ...heads], numbers: found, people, closed, stage }
}

const NUMBER = /(?<![\w.-])\d+(?:\.\d+)?(?![\w-])/g

/** The whole numbers of a text. */
export function numbersIn(text: string): Set<string> {
  return new Set(text.match(NUMBER) ?? [])
}

/** Every secret this text tells. */
export function toldIn(text: string, { words, numbers, people, stage }: Secrets): Told[] {
  const seen = numbersIn(text)
  const told: Told[] = words.filter(({ word }) => text.includes(word))
  for (const number of seen) told.push(...(numbers.get(number) ?? []))
  for (const {
    entryId,
    words: [name = ''],
    seat,
  } of people)
    if (seat && seen.has(seat) && text.includes(name))
      told.push({ kind: 'whose-number', what: `${seat} = ${name}`, entryId })
  if (new RegExp(`^${stage}$|"stage":"${stage}"`, 'm').test(text))
    told.push({ kind: 'progress', what: stage })
  return told
}
