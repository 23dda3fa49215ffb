import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { POSTGRES_TEMPLATE } from './provided'

const server = inject('postgresUrl')

const name = `season_test_${randomUUID().replaceAll('-', '')}`
await onServer(`CREATE DATABASE ${name} TEMPLATE ${POSTGRES_TEMPLATE}`)
const url = new URL(server)
url.pathname = name
process.env.DATABASE_URL = url.href

afterAll(async () => {
  const { closeDb } = await import('../../app/data/prisma.server')
  await closeDb()
  await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
})

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(sql)
  await client.end()
}
