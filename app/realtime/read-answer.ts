import type { BeatAnswer, TapAnswer } from './taps'

// Written by hand: a validating library would be a fifth of all that a tablet has to load.
type Kind = 'string' | 'number' | 'boolean'
type Fields = Readonly<Record<string, Kind>>

function has(said: unknown, fields: Fields): said is Record<string, unknown> {
  if (typeof said !== 'object' || said === null) return false
  const record = said as Record<string, unknown>
  return Object.entries(fields).every(([name, kind]) => typeof record[name] === kind)
}

const GIVEN = {
  hundredths: 'number',
  revision: 'number',
  sheetRevision: 'number',
  round: 'number',
  at: 'string',
} as const
const STANDING = { hundredths: 'number', revision: 'number', round: 'number', at: 'string' } as const
const REFUSAL = { code: 'string', sentence: 'string' } as const

function isStanding(said: unknown): boolean {
  return (
    said === undefined || said === null || (has(said, STANDING) && has(said['answer'], { kind: 'string' }))
  )
}

function isVerdict(said: unknown): boolean {
  if (!has(said, { ok: 'boolean', entryId: 'string' })) return false
  if (said['ok'] === true) return has(said['value'], GIVEN)
  return has(said, { status: 'number' }) && has(said['refusal'], REFUSAL) && isStanding(said['standing'])
}

/** The verdicts of a batch, or null for anything else: a page of a proxy or of a hotel's network is no answer. */
export function readTapAnswer(said: unknown): TapAnswer | null {
  if (!has(said, {}) || !Array.isArray(said['verdicts'])) return null
  return said['verdicts'].every(isVerdict) ? (said as TapAnswer) : null
}

/** Why the server did not take a batch as a whole, or null. */
export function readRefusal(said: unknown): { readonly code: string; readonly sentence: string } | null {
  if (!has(said, {}) || !has(said['refusal'], REFUSAL)) return null
  const { code, sentence } = said['refusal'] as { code: string; sentence: string }
  return { code, sentence }
}

/** The answer to a sign of life, or null. */
export function readBeatAnswer(said: unknown): BeatAnswer | null {
  if (!has(said, { now: 'string', version: 'string', protocol: 'number' })) return null
  const { now, offline, seat } = said
  const known = offline === 'on' || offline === 'off'
  if (!known || Number.isNaN(Date.parse(String(now))) || !has(seat, { mine: 'boolean', device: 'string' }))
    return null
  return seat['since'] === null || typeof seat['since'] === 'string' ? (said as BeatAnswer) : null
}
