import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { closeDb } from '../../app/data/prisma.server'
import { useDatabase } from './database'
import { POSTGRES_TEMPLATE } from './provided'

const server = inject('postgresUrl')

const name = `season_test_${randomUUID().replaceAll('-', '')}`
await onServer(`CREATE DATABASE ${name} TEMPLATE ${POSTGRES_TEMPLATE}`)
const url = new URL(server)
url.pathname = name
useDatabase(url.href)

afterAll(async () => {
  await closeDb()
  await onServer(`DROP DATABASE ${name} WITH (FORCE)`)
})

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  await client.query(sql)
  await client.end()
}
