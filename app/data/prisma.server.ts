import { PrismaClient as PostgresClient } from '../../prisma/generated/postgresql/client'
import { PrismaClient, type Prisma } from '../../prisma/generated/sqlite/client'
import { env } from '~/env.server'
import { adapterFor, providerOf } from './adapter.server'

/** The database client; both databases are used through the same type. */
export type Db = PrismaClient
/** The client inside one transaction: what `write` hands to a command. */
export type Tx = Prisma.TransactionClient

let client: Db | undefined

/** The one client of this process, for the database of DATABASE_URL. */
export function db(): Db {
  client ??= open(env.DATABASE_URL)
  return client
}

/** Closes the client; the next `db()` opens a new one. */
export async function closeDb(): Promise<void> {
  const closing = client
  client = undefined
  await closing?.$disconnect()
}

function open(url: string): Db {
  const adapter = adapterFor(url)
  const transactionOptions = { maxWait: 15_000, timeout: 15_000 }
  if (providerOf(url) === 'sqlite') return new PrismaClient({ adapter, transactionOptions })
  // Generated from the same models, so the two clients differ in nothing the product uses.
  return new PostgresClient({ adapter, transactionOptions }) as unknown as Db
}
