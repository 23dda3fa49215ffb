import { z } from 'zod'

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  PUBLIC_URL: z.url().optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(8).default(0),
  /** board: a process that only shows the public pages of a database another process writes */
  ROLE: z.enum(['house', 'board']).default('house'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** What the process itself must know; the app reads the rest. Refuses to start, naming what is wrong. */
export function readEnvironment() {
  const parsed = Environment.safeParse(process.env)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The environment is not usable. ${wrong.join('; ')}`)
  }
  const { PORT, HOST, PUBLIC_URL, TRUST_PROXY, LOG_LEVEL, ROLE } = parsed.data
  return {
    port: PORT,
    host: HOST,
    role: ROLE,
    publicUrl: PUBLIC_URL ?? null,
    https: PUBLIC_URL?.startsWith('https:') ?? false,
    trustProxy: TRUST_PROXY,
    logLevel: LOG_LEVEL,
    development: process.env.NODE_ENV === 'development',
  }
}

export type Surroundings = ReturnType<typeof readEnvironment>
