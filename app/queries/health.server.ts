import { durability } from '~/data/durability.server'
import { migrationState } from '~/data/migration-state.server'
import { db } from '~/data/prisma.server'

type Check = { readonly ok: boolean; readonly detail: string }
export type Readiness = {
  readonly ready: boolean
  readonly checks: { readonly database: Check; readonly durability: Check; readonly migrations: Check }
}

/** 就绪: reachable, durable, up to date; never throws, a failed check says so without the database's own words. */
export async function readiness(): Promise<Readiness> {
  const database = await asked(async () => {
    const events = await db().event.count()
    return { ok: true, detail: `events ${events}` }
  })
  // one after another: the checks look at the very connection people write through
  const checks = { database, durability: await asked(durability), migrations: await asked(migrationState) }
  return { ready: Object.values(checks).every((check) => check.ok), checks }
}

async function asked(check: () => Promise<Check>): Promise<Check> {
  try {
    return await check()
  } catch (error) {
    console.error(error)
    return { ok: false, detail: 'no answer' }
  }
}
