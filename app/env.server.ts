import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'

const Key = z.string().regex(/^[0-9a-f]{64}$/, '32 bytes in hexadecimal')

const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
  DATABASE_URL: z
    .string()
    .regex(/^(file:|postgres(ql)?:\/\/)/, 'file:… or postgres://…')
    .default('file:./data/season.db'),
  PUBLIC_URL: z.url().optional(),
  SEAL_KEY: Key.optional(),
  IDENTITY_KEY: Key.optional(),
  LEDGER_KEY: Key.optional(),
  PAD_OFFLINE: z.enum(['on', 'off']).default('on'),
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
})

/** Reads the environment once; refuses to start, naming every variable that is wrong. */
function readEnvironment() {
  const parsed = Environment.safeParse(process.env)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  throw new Error(`The environment is not usable. ${wrong.join('; ')}`)
}

const read = readEnvironment()

const NAMES = ['SEAL_KEY', 'IDENTITY_KEY', 'LEDGER_KEY'] as const
type Keys = Readonly<Record<(typeof NAMES)[number], string>>
const Kept = z.partialRecord(z.enum(NAMES), Key)

/** What is told stands; an embedded database keeps the rest in a file beside it, readable by its owner only. */
function keys(): Keys {
  const told = NAMES.flatMap((name) => (read[name] ? [[name, read[name]] as const] : []))
  if (told.length === NAMES.length) return Object.fromEntries(told) as Keys
  if (!read.DATABASE_URL.startsWith('file:')) {
    throw new Error(
      `${NAMES.join(', ')} must be set (32 bytes each, hexadecimal) when DATABASE_URL is a server`,
    )
  }
  return { ...keysBeside(`${read.DATABASE_URL.slice('file:'.length)}.keys`), ...Object.fromEntries(told) }
}

/** The keys of the file; those it lacks, because an older version made it, are added, and none is ever replaced. */
function keysBeside(path: string): Keys {
  const kept = existsSync(path) ? Kept.parse(JSON.parse(readFileSync(path, 'utf8'))) : {}
  if (NAMES.every((name) => kept[name] !== undefined)) return kept as Keys
  const fresh = Object.fromEntries(NAMES.map((name) => [name, randomBytes(32).toString('hex')])) as Keys
  const whole: Keys = { ...fresh, ...kept }
  mkdirSync(dirname(path), { recursive: true })
  // written aside and moved in one step: a crash in between must not cost the keys there are
  const aside = `${path}.${process.pid}`
  writeFileSync(aside, JSON.stringify(whole), { mode: 0o600 })
  renameSync(aside, path)
  return whole
}

/** The parsed environment. Keys are 32 bytes in hexadecimal. */
export const env = { ...read, ...keys(), https: read.PUBLIC_URL?.startsWith('https:') ?? false }
