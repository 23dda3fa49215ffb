// Writes both database clients. Plain Node, so that it runs before anything is built.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postgresSchema } from './postgres-schema.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = createRequire(import.meta.url).resolve('prisma/build/index.js')
const derived = join(root, 'prisma/generated/schema.postgresql.prisma')

mkdirSync(join(root, 'prisma/generated'), { recursive: true })
writeFileSync(derived, postgresSchema(readFileSync(join(root, 'prisma/schema.prisma'), 'utf8')))

for (const schema of [join(root, 'prisma/schema.prisma'), derived]) {
  const run = spawnSync(process.execPath, [cli, 'generate', '--no-hints', '--schema', schema], {
    cwd: root,
    encoding: 'utf8',
    // The CLI downloads a native engine before every command unless one is named; generating never runs it.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' },
  })
  if (run.status !== 0) {
    console.error(run.stdout + run.stderr)
    process.exit(run.status ?? 1)
  }
}
console.log('Database clients written: SQLite and PostgreSQL.')
