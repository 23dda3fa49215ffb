import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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

/** An embedded database keeps its random keys in a file beside it, readable by its owner only; a server must be told. */
function keysBesideDatabase(): { readonly SEAL_KEY: string; readonly IDENTITY_KEY: string } {
  if (!read.DATABASE_URL.startsWith('file:')) {
    throw new Error(
      'SEAL_KEY and IDENTITY_KEY must be set (32 bytes each, hexadecimal) when DATABASE_URL is a server',
    )
  }
  const path = `${read.DATABASE_URL.slice('file:'.length)}.keys`
  if (!existsSync(path)) {
    mkdirSync(dirname(path), { recursive: true })
    const fresh = { SEAL_KEY: randomBytes(32).toString('hex'), IDENTITY_KEY: randomBytes(32).toString('hex') }
    writeFileSync(path, JSON.stringify(fresh), { mode: 0o600, flag: 'wx' })
  }
  return z.object({ SEAL_KEY: Key, IDENTITY_KEY: Key }).parse(JSON.parse(readFileSync(path, 'utf8')))
}

function keys() {
  const { SEAL_KEY, IDENTITY_KEY } = read
  return SEAL_KEY && IDENTITY_KEY ? { SEAL_KEY, IDENTITY_KEY } : keysBesideDatabase()
}

/** The parsed environment. Keys are 32 bytes in hexadecimal. */
export const env = { ...read, ...keys(), https: read.PUBLIC_URL?.startsWith('https:') ?? false }
