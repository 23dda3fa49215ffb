import { parseArgs } from 'node:util'

const UNTIL = ['signed', 'locked', 'published'] as const
type Until = (typeof UNTIL)[number]

export type Options = {
  /** null: the robot makes its own rehearsal house and serves it */
  readonly url: string | null
  readonly event: string | null
  /** the event was named for rehearsal, so that a server elsewhere may be played */
  readonly named: boolean
  readonly pads: number | null
  readonly boards: number
  readonly entries: number
  readonly speed: number
  readonly seed: number
  readonly until: Until
}

const WORDS = {
  url: { type: 'string' },
  event: { type: 'string' },
  rehearsal: { type: 'string' },
  pads: { type: 'string' },
  boards: { type: 'string' },
  entries: { type: 'string' },
  speed: { type: 'string' },
  seed: { type: 'string' },
  until: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** The options of the line; a text is why it cannot be used, null asks for the help. */
export function readOptions(words: readonly string[], seed: number): Options | string | null {
  let said
  try {
    said = parseArgs({ args: [...words], options: WORDS }).values
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  if (said.help) return null
  const counts: Record<string, number | null> = {}
  for (const name of ['pads', 'boards', 'entries', 'speed', 'seed'] as const) {
    const given = said[name]
    const count = given === undefined ? null : Number(given)
    if (count !== null && !(Number.isInteger(count) && count >= 0)) return `--${name} ${given}`
    counts[name] = count
  }
  const until = UNTIL.find((one) => one === (said.until ?? 'signed'))
  if (!until) return `--until ${said.until}`
  if (said.url !== undefined && !URL.canParse(said.url)) return `--url ${said.url}`
  return {
    url: said.url === undefined ? null : new URL(said.url).origin,
    event: said.rehearsal ?? said.event ?? null,
    named: said.rehearsal !== undefined,
    pads: counts['pads'] ?? null,
    boards: counts['boards'] ?? 20,
    entries: counts['entries'] ?? 12,
    speed: counts['speed'] ?? 60,
    seed: counts['seed'] ?? seed,
    until,
  }
}
