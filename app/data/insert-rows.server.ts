import { randomUUID } from 'node:crypto'
import { Prisma } from '../../prisma/generated/sqlite/client'
import type { Tx } from './prisma.server'

type Value = string | number | Date
type Row = Readonly<Record<string, Value>>

const AT_ONCE = 300

/**
 * Adds rows with new ids, as createMany does. Raw SQL because createMany compiles every value of every row into its query,
 * which takes longer than the database does and is more than a burst of marks can afford.
 */
export async function insertRows(tx: Tx, table: 'Mark' | 'MarkTap' | 'JournalEntry', rows: readonly Row[]) {
  const [first] = rows
  if (!first) return
  const names = Object.keys(first)
  const columns = Prisma.raw(['id', ...names].map((name) => `"${name}"`).join(', '))
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE)
    const values = some.map(
      (row) => Prisma.sql`(${Prisma.join([randomUUID(), ...names.map((name) => row[name])])})`,
    )
    await tx.$executeRaw`INSERT INTO ${Prisma.raw(`"${table}"`)} (${columns}) VALUES ${Prisma.join(values)}`
  }
}

/** Sets the revision of many sheets in one statement; raw SQL because Prisma has no update from a list. */
export async function setSheetRevisions(
  tx: Tx,
  sheets: readonly { readonly id: string; readonly revision: number }[],
) {
  if (sheets.length === 0) return
  const rows = Prisma.join(sheets.map(({ id, revision }) => Prisma.sql`(${id}, ${revision})`))
  await tx.$executeRaw`
    UPDATE "Sheet" SET "revision" = CAST("given"."column2" AS INTEGER)
    FROM (VALUES ${rows}) AS "given" WHERE "Sheet"."id" = CAST("given"."column1" AS TEXT)`
}
