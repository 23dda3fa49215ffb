import { env } from '~/env.server'
import { applyMigrations } from './apply-migrations.server'

/** Brings this process's own database to the newest schema; answers the names of the migrations applied. */
export function migrate(): Promise<string[]> {
  return applyMigrations(env.DATABASE_URL)
}
