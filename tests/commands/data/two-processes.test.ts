import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeEach, expect, test } from 'vitest'
import { db } from '../../../app/data/prisma.server'
import { verifyChain } from '../../../app/domain/journal'
import { freshDatabase } from '../../setup/fresh-database'

const run = promisify(execFile)
const root = join(import.meta.dirname, '../../..')

beforeEach(freshDatabase)

test('two processes that read before they write lose no update and keep one whole journal', async () => {
  await db().season.create({ data: { code: 'S1', name: '第一赛季', year: 0 }, select: { id: true } })
  const counting = () =>
    run(process.execPath, ['--import', 'tsx', 'tests/setup/count-up.ts', '40'], { cwd: root })
  await Promise.all([counting(), counting()])
  expect(await db().season.findFirst()).toMatchObject({ year: 80 })
  const entries = await db().journalEntry.findMany({ where: { chain: 'house' }, orderBy: { seq: 'asc' } })
  expect(verifyChain(entries)).toMatchObject({ ok: true, head: { seq: 80 } })
})
