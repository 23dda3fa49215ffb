import { inject } from 'vitest'
import { db } from '../../app/data/prisma.server'
import './provided'

/** Empties this test file's database, whichever of the two it is. Call it in beforeEach. */
export async function freshDatabase(): Promise<void> {
  if (process.env.DATABASE_URL?.startsWith('file:')) return emptySqlite()
  if (inject('postgresUrl') !== null) return emptyPostgres()
}

async function emptySqlite(): Promise<void> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations'`
  await db().$transaction([
    db().$executeRaw`PRAGMA defer_foreign_keys = ON`,
    ...tables.map(({ name }) => db().$executeRawUnsafe(`DELETE FROM "${name}"`)),
  ])
}

// TRUNCATE gives every table and index a new file; a few rows are quicker deleted. Foreign keys are not asked meanwhile.
async function emptyPostgres(): Promise<void> {
  await db().$executeRawUnsafe(`
    DO $$
    DECLARE one text;
    BEGIN
      SET LOCAL session_replication_role = replica;
      FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
        EXECUTE format('DELETE FROM %I', one);
      END LOOP;
    END $$`)
}
