import { PrismaLibSql } from '@prisma/adapter-libsql'
import { PrismaPg } from '@prisma/adapter-pg'

type LibSqlClient = ReturnType<PrismaLibSql['createClient']>
type LibSqlTransaction = Awaited<ReturnType<LibSqlClient['transaction']>>

/** Which of the two databases a URL names: `file:…` is the embedded SQLite, everything else PostgreSQL. */
export function providerOf(url: string): 'sqlite' | 'postgresql' {
  return url.startsWith('file:') ? 'sqlite' : 'postgresql'
}

/** The driver for a database URL, with the settings every connection of the product uses. */
export function adapterFor(url: string): PrismaLibSql | PrismaPg {
  if (providerOf(url) === 'sqlite') return new OneConnectionLibSql({ url, timeout: 5000 })
  return new PrismaPg({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 })
}

/**
 * Keeps one connection for everything. The stock client leaves the connection of each transaction open until
 * garbage collection and forgets its settings; the adapter already locks out other work while one runs.
 */
class OneConnectionLibSql extends PrismaLibSql {
  override createClient(config: Parameters<PrismaLibSql['createClient']>[0]): LibSqlClient {
    const client = super.createClient(config)
    const execute = client.execute.bind(client) as (
      statement: unknown,
      args?: unknown,
    ) => ReturnType<LibSqlClient['execute']>
    client.execute = (statement: unknown, args?: unknown) => execute(statement, args).catch(withoutPrefix)
    client.transaction = () => beginOn(client)
    return client
  }
}

/** The adapter knows "no such table" by how the message begins, and this driver writes its code before it. */
function withoutPrefix(error: unknown): never {
  if (error instanceof Error) error.message = error.message.replace(/^SQLITE_ERROR: /, '')
  throw error
}

/** IMMEDIATE takes the writer's place at once, so a read followed by a write cannot lose it half way. */
async function beginOn(client: LibSqlClient): Promise<LibSqlTransaction> {
  await client.execute('BEGIN IMMEDIATE')
  let closed = false
  async function end(sql: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    closed = true
    try {
      await client.execute(sql)
    } catch (error) {
      // A full disk can refuse the commit and leave the transaction open on the connection the next one needs.
      await client.execute('ROLLBACK').catch(() => client.reconnect())
      throw error
    }
  }
  return {
    execute: (statement) => client.execute(statement),
    batch: (statements) => Promise.all(statements.map((statement) => client.execute(statement))),
    executeMultiple: () => Promise.reject(new Error('A script cannot run inside a transaction')),
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close: () => void (closed || end('ROLLBACK')),
    get closed() {
      return closed
    },
  }
}
