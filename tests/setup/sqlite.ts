import { randomUUID } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, inject } from 'vitest'
import './provided'

const template = inject('sqliteTemplate')
const file = join(dirname(template), `${randomUUID()}.db`)
copyFileSync(template, file)
process.env.DATABASE_URL = `file:${file}`

afterAll(async () => {
  const { closeDb } = await import('../../app/data/prisma.server')
  await closeDb()
})
