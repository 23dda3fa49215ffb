import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, startServer } from '../../server/cli/start-server'
import type { Bar } from './bar'

const ENTRIES = 12
const JUDGES = 3
const SEED = 192_100

/** Half up, of non-negative integers; written here once more so that the check shares nothing with the rulebook. */
const halfUp = (n: number, d: number) => Math.floor((2 * n + d) / (2 * d))

/**
 * A CIS scheme file (CIS_FILE) imported whole, an event run on it with 12 entries and 3 judges a sheet by simulated pads
 * over HTTP, and the published totals against an independent sum over the stored marks.
 */
export async function realScheme(): Promise<Bar[]> {
  const file = process.env.CIS_FILE
  if (!file) {
    return [
      {
        bar: 'real-scheme',
        figure: null,
        unit: 'aspects',
        limit: 'CIS_FILE names an import sheet',
        ok: true,
        peer: null,
        seed: SEED,
        detail: 'skipped: CIS_FILE is not set',
      },
    ]
  }
  process.env.DATABASE_URL = `file:${join(mkdtempSync(join(tmpdir(), 'season-scheme-')), 'season.db')}`
  const { layOutRehearsal } = await import('../../prisma/season/rehearsal')
  const { markLive } = await import('../../server/cli/robot/judges')
  const { readWorkbook } = await import('../../app/files/workbook.server')
  const { readCisSheet } = await import('../../app/domain/cis-sheet')
  const { db } = await import('../../app/data/prisma.server')
  const sheets = await readWorkbook(readFileSync(file))
  const read = sheets.ok ? sheets.value.map((sheet) => readCisSheet(sheet.rows)).find((one) => one.ok) : null
  if (!read?.ok) throw new Error('no sheet of the file is a CIS import sheet')
  const laid = await layOutRehearsal({
    scheme: read.value.scheme,
    entries: ENTRIES,
    judges: JUDGES,
    seed: SEED,
  })
  const { origin, child } = await startServer(await freePort())
  const started = Date.now()
  await markLive({ origin, eventCode: laid.eventCode, judges: laid.judges, seed: SEED, paceMs: 0 })
  const seconds = Math.round((Date.now() - started) / 1000)
  await laid.finish()
  const board = (await (await fetch(`${origin}/api/v1/events/${laid.eventCode}/board`)).json()) as {
    rows: { number: string; totalHundredths: number }[]
  }
  child.kill('SIGTERM')

  const marks = await db().mark.findMany({
    select: {
      hundredths: true,
      sheet: {
        select: { judgeId: true, module: { select: { code: true } }, seat: { select: { code: true } } },
      },
    },
  })
  const sums = new Map<string, Map<string, number>>()
  for (const { hundredths, sheet } of marks) {
    const modules = sums.get(sheet.seat.code) ?? new Map<string, number>()
    modules.set(sheet.module.code, (modules.get(sheet.module.code) ?? 0) + hundredths)
    sums.set(sheet.seat.code, modules)
  }
  const total = (seat: string) =>
    [...(sums.get(seat)?.values() ?? [])].reduce((all, sum) => all + halfUp(sum, JUDGES), 0)
  const wrong = board.rows.filter((row) => row.totalHundredths !== total(row.number))
  const facts = {
    aspects: laid.aspects,
    sum: laid.sumHundredths,
    marks: marks.length,
    published: board.rows.length,
    differing: wrong.length,
    seconds,
  }
  const whole = laid.aspects === 192 && laid.sumHundredths === 10_000
  const agree =
    board.rows.length === ENTRIES && wrong.length === 0 && marks.length === ENTRIES * JUDGES * laid.aspects
  return [
    {
      bar: 'real-scheme',
      figure: laid.aspects,
      unit: 'aspects',
      limit: 192,
      ok: whole && agree,
      peer: null,
      seed: SEED,
      detail: JSON.stringify(facts),
    },
  ]
}
