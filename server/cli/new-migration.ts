import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { withSchemaEngine } from '../../app/data/schema-engine.server'
import { postgresSchema } from '../../prisma/postgres-schema.mjs'

// Writes the next migration for both databases: the difference between the schema as it was when the last one was
// written (kept beside the migrations) and as it is now.
const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: npm run new-migration -- <name_in_small_letters>')
  process.exit(1)
}

const prisma = join(import.meta.dirname, '../../prisma')
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const now = readFileSync(join(prisma, 'schema.prisma'), 'utf8')
const variants = { sqlite: (schema: string) => schema, postgresql: postgresSchema }

for (const [provider, variant] of Object.entries(variants)) {
  const folder = join(prisma, 'migrations', provider)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'migration_lock.toml'), `provider = "${provider}"\n`)
  const sql = await difference(provider, lastSchema(folder), variant(now))
  if (sql.trim() === '' || sql.includes('This is an empty migration')) {
    console.log(`${provider}: nothing to change`)
    continue
  }
  const target = join(folder, `${stamp}_${name}`)
  mkdirSync(target)
  writeFileSync(join(target, 'migration.sql'), sql)
  writeFileSync(join(target, 'schema.prisma'), variant(now))
  console.log(`${provider}: ${stamp}_${name}`)
}

function lastSchema(folder: string): string | null {
  const last = readdirSync(folder)
    .sort()
    .findLast((entry) => existsSync(join(folder, entry, 'schema.prisma')))
  return last === undefined ? null : readFileSync(join(folder, last, 'schema.prisma'), 'utf8')
}

async function difference(provider: string, before: string | null, after: string): Promise<string> {
  const adapter = provider === 'sqlite' ? new PrismaLibSql({ url: 'file::memory:' }) : absentPostgres()
  const from = before === null ? { tag: 'empty' as const } : datamodel(before)
  return withSchemaEngine(adapter, async (engine) => {
    const found = await engine.diff({
      from,
      to: datamodel(after),
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return found.stdout ?? ''
  })
}

function datamodel(content: string) {
  return { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] }
}

/** Comparing two schemas asks PostgreSQL nothing but its version, so a migration can be written without a server. */
function absentPostgres(): SqlMigrationAwareDriverAdapterFactory {
  const info = { provider: 'postgres' as const, adapterName: 'absent-postgres' }
  const connection: SqlDriverAdapter = {
    ...info,
    queryRaw: () => Promise.resolve({ columnNames: [], columnTypes: [], rows: [] }),
    executeRaw: () => Promise.resolve(0),
    executeScript: () => Promise.resolve(),
    startTransaction: () => Promise.reject(new Error('There is no database here')),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: () => Promise.resolve(),
  }
  const connect = () => Promise.resolve(connection)
  return { ...info, connect, connectToShadowDb: connect }
}
