import { readdirSync } from 'node:fs'
import { env } from '~/env.server'
import { migrationsFolder } from './apply-migrations.server'
import { db } from './prisma.server'

export type MigrationState = { readonly ok: boolean; readonly detail: string }

/** Whether the database has exactly the schema this program was built with; the detail names what is missing. */
export async function migrationState(): Promise<MigrationState> {
  const entries = readdirSync(migrationsFolder(env.DATABASE_URL), { withFileTypes: true })
  const known = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  // the migration engine's own table is no model of the schema, hence raw SQL
  const rows = await db().$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`
  const applied = new Set(rows.map((row) => row.migration_name))
  const missing = known.filter((name) => !applied.has(name))
  const detail = missing.length === 0 ? (known.sort().at(-1) ?? '') : `missing: ${missing.join(', ')}`
  return { ok: missing.length === 0, detail }
}
