import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { applyMigrations } from '../../app/data/apply-migrations.server'
import { startCluster } from './postgresql-cluster'
import { POSTGRES_TEMPLATE } from './provided'

/** TEST_POSTGRES_URL, or an own server of Debian's packages, with one migrated database to copy. */
export default async function setup(project: TestProject) {
  const given = process.env.TEST_POSTGRES_URL
  const cluster = given ? { url: given, stop: () => Promise.resolve() } : await startCluster()
  await query(cluster.url, `DROP DATABASE IF EXISTS ${POSTGRES_TEMPLATE}`)
  await query(cluster.url, `CREATE DATABASE ${POSTGRES_TEMPLATE}`)
  const template = new URL(cluster.url)
  template.pathname = POSTGRES_TEMPLATE
  await applyMigrations(template.href)
  project.provide('postgresUrl', cluster.url)
  return async () => {
    if (given) await query(given, `DROP DATABASE IF EXISTS ${POSTGRES_TEMPLATE}`)
    await cluster.stop()
  }
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
}
