import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DiagnoseMigrationHistoryOutput } from '@prisma/schema-engine-wasm/schema_engine_bg'
import { adapterFor, providerOf } from './adapter.server'
import { repositoryRoot } from './repository.server'
import { withSchemaEngine } from './schema-engine.server'

const filters = { externalTables: [], externalEnums: [] }

/**
 * Brings the database of `url` to the newest schema; answers the names of the migrations it applied. Refuses, changing
 * nothing, when an applied migration file was edited, is missing, or failed half way.
 */
export async function applyMigrations(url: string, folder = migrationsFolder(url)): Promise<string[]> {
  if (providerOf(url) === 'sqlite') await prepareFile(url)
  const migrationsList = listMigrations(folder)
  const fresh = await isFresh(url)
  return withSchemaEngine(adapterFor(url), async (engine) => {
    if (!fresh)
      refuseUnlessKnown(
        await engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters }),
      )
    const applied = await engine.applyMigrations({ migrationsList, filters })
    return applied.appliedMigrationNames
  })
}

/** Refuses a history in which an applied file was edited, is missing, or failed half way. */
function refuseUnlessKnown({
  editedMigrationNames,
  failedMigrationNames,
  history,
}: DiagnoseMigrationHistoryOutput) {
  if (editedMigrationNames.length > 0) {
    throw new Error(
      `Migration files were edited after they had been applied: ${editedMigrationNames.join(', ')}`,
    )
  }
  if (failedMigrationNames.length > 0) {
    throw new Error(
      `Migrations failed half way: ${failedMigrationNames.join(', ')}. Restore the last backup.`,
    )
  }
  if (history !== null && history.diagnostic !== 'databaseIsBehind') {
    const unknown = history.unpersistedMigrationNames.join(', ')
    throw new Error(
      `The database holds migrations this program does not have: ${unknown}. Use the newer program.`,
    )
  }
}

/** The engine cannot read the history of a database that has none yet: libsql words that error in its own way. */
async function isFresh(url: string): Promise<boolean> {
  const sql =
    providerOf(url) === 'sqlite'
      ? "SELECT count(*) FROM sqlite_master WHERE name = '_prisma_migrations'"
      : "SELECT count(*)::int FROM pg_tables WHERE tablename = '_prisma_migrations'"
  const connection = await adapterFor(url).connect()
  const found = await connection.queryRaw({ sql, args: [], argTypes: [] })
  await connection.dispose()
  return Number(found.rows[0]?.[0]) === 0
}

/** Where the migrations of a URL's database live. */
export function migrationsFolder(url: string): string {
  return join(repositoryRoot(), 'prisma/migrations', providerOf(url))
}

function listMigrations(folder: string) {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return {
    baseDir: folder,
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(join(folder, 'migration_lock.toml'), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories: names
      .map((entry) => entry.name)
      .sort()
      .map((name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: readFileSync(join(folder, name, 'migration.sql'), 'utf8') },
        },
      })),
  }
}

/** WAL is a property of the file, so saying it once is enough: spectators read while a judge writes. */
async function prepareFile(url: string): Promise<void> {
  mkdirSync(dirname(url.slice('file:'.length)), { recursive: true })
  const connection = await adapterFor(url).connect()
  await connection.executeScript('PRAGMA journal_mode = WAL')
  await connection.dispose()
}
