import { randomUUID } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { closeDb } from '../../app/data/prisma.server'
import { useDatabase } from './database'
import './provided'

const template = inject('sqliteTemplate')
const file = join(dirname(template), `${randomUUID()}.db`)
copyFileSync(template, file)
useDatabase(`file:${file}`)

afterAll(closeDb)
