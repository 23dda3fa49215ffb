import { setTimeout as pause } from 'node:timers/promises'
import { Prisma } from '../../prisma/generated/sqlite/client'
import { env } from '~/env.server'
import type { Result } from '~/kit/result'
import { providerOf } from './adapter.server'
import { appendEntries, type Happening } from './journal.server'
import { bothTouches, noteTouch, type Touch } from './marked.server'
import { announce } from './news.server'
import { db, type Tx } from './prisma.server'
import { inTurn } from './turn.server'

/** What a command writes with, beside the transaction. */
export type Pen = {
  /** said now, written with everything else of this change, in the order said */
  readonly journal: (happening: Happening) => void
  /** `sheets`: nothing of the topic changes but the marks of these open sheets */
  readonly touch: (topic: string, sheets?: ReadonlySet<string>) => void
}

/** by topic */
type Touched = Map<string, { readonly revision: number; readonly touch: Touch }>
type Work<T, R> = (tx: Tx, pen: Pen) => Promise<Result<T, R>>

const ATTEMPTS = 5

/**
 * One change = one transaction. A refusal or an error undoes everything and tells nobody; a success tells the touched
 * topics, after the commit. Writes take turns, in this process and, on PostgreSQL, among all processes: what `work` has
 * read is still true when it writes. `work` may run again after a conflict, so it must touch nothing but `tx` and `pen`.
 */
export async function write<T, R>(work: Work<T, R>): Promise<Result<T, R>> {
  const touched: Touched = new Map()
  const result = await inTurn(() => persist(work, touched))
  if (!result.ok || touched.size === 0) return result
  for (const [topic, { revision, touch }] of touched) noteTouch(topic, revision, touch)
  announce([...touched.keys()])
  return result
}

/** Prisma commits a transaction that merely returns a refusal; only a throw undoes it. */
class Undo<R> extends Error {
  constructor(readonly refused: { readonly ok: false; readonly refusal: R }) {
    super('refused')
  }
}

async function persist<T, R>(work: Work<T, R>, touched: Touched): Promise<Result<T, R>> {
  for (let attempt = 1; ; attempt++) {
    touched.clear()
    try {
      return await db().$transaction((tx) => once(tx, work, touched))
    } catch (error) {
      if (error instanceof Undo) return (error as Undo<R>).refused
      if (attempt === ATTEMPTS || !isConflict(error)) throw error
      await pause(attempt * 20)
    }
  }
}

async function once<T, R>(tx: Tx, work: Work<T, R>, touched: Touched): Promise<Result<T, R>> {
  if (providerOf(env.DATABASE_URL) === 'postgresql') {
    // The default isolation loses read-modify-write updates; a lock held until the commit is a queue over all
    // processes, and unlike Serializable it never makes fifty judges of one event retry against each other.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${WRITERS_LOCK})`
  }
  const happenings: Happening[] = []
  const touches = new Map<string, Touch>()
  const result = await work(tx, {
    journal: (happening) => void happenings.push(happening),
    touch: (topic, sheets) => touches.set(topic, bothTouches(touches.get(topic), sheets ?? 'anything')),
  })
  if (!result.ok) throw new Undo(result)
  if (happenings.length > 0) await appendEntries(tx, happenings)
  const revisions = await countUp(tx, [...touches.keys()].sort())
  for (const [topic, touch] of touches) touched.set(topic, { revision: revisions.get(topic) ?? 0, touch })
  return result
}

const WRITERS_LOCK = 530_400

/** Raw SQL because one statement for all topics is what a burst of marks can afford; sorted, so that locks never cross. */
async function countUp(tx: Tx, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (names.length === 0) return new Map()
  const rows = Prisma.join(names.map((name) => Prisma.sql`(${name}, 1)`))
  const counted = await tx.$queryRaw<{ readonly name: string; readonly revision: number | bigint }[]>`
    INSERT INTO "Topic" ("name", "revision") VALUES ${rows}
    ON CONFLICT ("name") DO UPDATE SET "revision" = "Topic"."revision" + 1
    RETURNING "name", "revision"`
  return new Map(counted.map(({ name, revision }) => [name, Number(revision)]))
}

/** Whether the database undid the transaction because of another one, so that trying again is safe. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? error.code : undefined
  // P1008 is SQLITE_BUSY; on PostgreSQL it would be a broken line, where the commit may have happened.
  if (code === 'P1008') return providerOf(env.DATABASE_URL) === 'sqlite'
  return code === 'P2034' || /SQLITE_BUSY|could not serialize access|deadlock detected/.test(error.message)
}
