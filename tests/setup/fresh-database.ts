import { copyFileSync, rmSync } from 'node:fs'
import { inject } from 'vitest'
import { closeDb, db } from '../../app/data/prisma.server'
import './provided'

/** Empties this test file's database, whichever of the two it is. Call it in beforeEach. */
export async function freshDatabase(): Promise<void> {
  const url = process.env.DATABASE_URL ?? ''
  if (url.startsWith('file:')) {
    await closeDb()
    const file = url.slice('file:'.length)
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
    copyFileSync(inject('sqliteTemplate'), file)
    return
  }
  if (inject('postgresUrl') === null) return
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  await db().$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => `"${name}"`).join(', ')} CASCADE`)
}
