import type { Secret } from './furnished'

/** May this reader know who takes part (`staff`), or nobody's name at all (`blind`)? */
export type Reader = 'blind' | 'staff'

// The framework's page data points from place to place by bare numbers; a seat's number is always text.
const POINTER = /(?<=[:,[])-?\d+(?=[,\]}])/g

function holds(text: string, token: string): boolean {
  return new RegExp(`(?<![\\w.-])${token.replaceAll('.', '\\.')}(?![\\w-])`).test(text.replace(POINTER, ''))
}

/** What is not there for anybody: whole identity numbers. */
export function identitiesIn(text: string, secrets: readonly Secret[]): string[] {
  return secrets.filter((one) => text.includes(one.idNumber)).map((one) => `identity number ${one.idNumber}`)
}

/**
 * What one answer tells of a sealed event that it must not: any word about a contestant to a blind reader, and to
 * anybody a seat's number together with its holder.
 */
export function leaksIn(text: string, secrets: readonly Secret[], reader: Reader): string[] {
  const told = secrets.flatMap(({ seat, entryId, words, phone }) => {
    const known = [...words, entryId, phone].filter((word) => text.includes(word))
    if (known.length === 0) return []
    if (reader === 'blind') return known
    return seat && holds(text, seat) ? [`${seat} = ${known.join(', ')}`] : []
  })
  return [...identitiesIn(text, secrets), ...told]
}
