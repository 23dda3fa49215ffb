import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { adapterFor } from '../../app/data/adapter.server'
import { applyMigrations } from '../../app/data/apply-migrations.server'
import './provided'

/** Migrates one file; every test file starts from a copy of it. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'season-sqlite-'))
  const template = join(folder, 'template.db')
  await applyMigrations(`file:${template}`)
  await intoOneFile(template)
  project.provide('sqliteTemplate', template)
  return () => rmSync(folder, { recursive: true, force: true })
}

/** Only the main file is copied, so nothing may be left in the write-ahead log. */
async function intoOneFile(file: string): Promise<void> {
  const connection = await adapterFor(`file:${file}`).connect()
  await connection.executeScript('PRAGMA wal_checkpoint(TRUNCATE)')
  await connection.dispose()
  const left = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
  if (left > 0) throw new Error(`the template's log still holds ${left} bytes`)
}
