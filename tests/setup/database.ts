import { env } from '../../app/env.server'

/** Points the app at a test file's own database; files share their modules, and the app reads its environment once. */
export function useDatabase(url: string): void {
  process.env.DATABASE_URL = url
  env.DATABASE_URL = url
}
