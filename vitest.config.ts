import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { postgresPrograms } from './tests/setup/postgresql-programs'

const resolve = { alias: { '~': fileURLToPath(new URL('./app', import.meta.url)) } }
const env = { SEAL_KEY: '5e'.repeat(32), IDENTITY_KEY: '1d'.repeat(32), LEDGER_KEY: '1e'.repeat(32) }
const quiet = 'tests/setup/quiet.ts'
// one after the other in a process that stays warm; what is a file's own is its database
const commands = {
  include: ['tests/commands/**/*.test.ts'],
  env,
  isolate: false,
  testTimeout: 20_000,
  hookTimeout: 60_000,
}

const postgres = process.env['TEST_POSTGRES_URL'] ? null : postgresPrograms()
// without a server there is nothing to run: said once, and no test of it is listed
if (typeof postgres === 'string') console.log(`skipped: commands on PostgreSQL (${postgres})`)

export default defineConfig({
  resolve,
  test: {
    maxWorkers: 2,
    reporters: ['default', './tests/setup/count-by-project.ts'],
    projects: [
      { resolve, test: { name: 'unit', include: ['app/**/*.test.{ts,tsx}'], env, setupFiles: [quiet] } },
      {
        resolve,
        test: { name: 'cli', include: ['tests/cli/**/*.test.ts'], setupFiles: [quiet], testTimeout: 20_000 },
      },
      {
        resolve,
        test: {
          ...commands,
          name: 'commands-sqlite',
          globalSetup: ['tests/setup/sqlite-template.ts'],
          setupFiles: [quiet, 'tests/setup/sqlite.ts'],
        },
      },
      {
        resolve,
        test: {
          ...commands,
          include: typeof postgres === 'string' ? [] : commands.include,
          name: 'commands-postgresql',
          globalSetup: ['tests/setup/postgresql-server.ts'],
          setupFiles: [quiet, 'tests/setup/postgresql.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'hub',
          include: ['tests/hub/**/*.test.ts'],
          env,
          setupFiles: [quiet],
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        test: {
          name: 'faults',
          include: ['tests/faults/**/*.test.ts'],
          env,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
