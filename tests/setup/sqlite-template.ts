import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { applyMigrations } from '../../app/data/apply-migrations.server'
import './provided'

/** Migrates one file; every test file starts from a copy of it. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'season-sqlite-'))
  const template = join(folder, 'template.db')
  await applyMigrations(`file:${template}`)
  project.provide('sqliteTemplate', template)
  return () => rmSync(folder, { recursive: true, force: true })
}
