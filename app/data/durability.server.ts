import { env } from '~/env.server'
import { providerOf } from './adapter.server'
import { db, type Tx } from './prisma.server'

export type Durability = { readonly ok: boolean; readonly detail: string }

/**
 * Whether an acknowledged write survives a power cut, asked of the connection that reads and of one inside a
 * transaction, before and after it. False with the setting that is too weak.
 */
export async function durability(): Promise<Durability> {
  const ask = providerOf(env.DATABASE_URL) === 'sqlite' ? sqliteWeakness : postgresWeakness
  const found = [await ask(db()), await db().$transaction(ask), await ask(db())]
  const weak = found.find((weakness) => weakness !== null)
  return weak ? { ok: false, detail: weak } : { ok: true, detail: 'full' }
}

// Prisma has no words for settings of the database itself, hence raw SQL.
async function sqliteWeakness(tx: Tx): Promise<string | null> {
  const [synchronous] = await tx.$queryRaw<{ synchronous: number | bigint }[]>`PRAGMA synchronous`
  if (Number(synchronous?.synchronous) !== 2)
    return `synchronous = ${String(synchronous?.synchronous)}, needed 2`
  const [journal] = await tx.$queryRaw<{ journal_mode: string }[]>`PRAGMA journal_mode`
  return journal?.journal_mode === 'wal' ? null : `journal_mode = ${journal?.journal_mode}, needed wal`
}

async function postgresWeakness(tx: Tx): Promise<string | null> {
  const [set] = await tx.$queryRaw<{ commit: string; fsync: string }[]>`
    SELECT current_setting('synchronous_commit') AS "commit", current_setting('fsync') AS "fsync"`
  if (set?.commit !== 'on' && set?.commit !== 'remote_apply')
    return `synchronous_commit = ${set?.commit}, needed on`
  return set.fsync === 'on' ? null : `fsync = ${set.fsync}, needed on`
}
