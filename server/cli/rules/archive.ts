import { existsSync } from 'node:fs'
import { ok } from '~/kit/result'
import { textOf } from './files'
import { both, jsonText, misfitAt, refuseWith, type Printed, type Read, type World } from './line'
import { optionOf, readOptions } from './options'

const BY = { id: 'command-line', name: '命令行 command line', duty: 'administrator', device: 'command line' }

// Asked before anything opens it: opening an embedded database that is not there would make one.
function databaseMissing(): string | null {
  const url = process.env['DATABASE_URL'] ?? 'file:./data/season.db'
  if (!url.startsWith('file:')) return null
  const path = url.slice('file:'.length)
  return existsSync(path) ? null : path
}

// The data's modules read the environment when they are loaded, so only a command that needs them loads them.
/** Runs work that needs the database of DATABASE_URL, and closes it. Refuses when there is none to use. */
export async function withDatabase(work: () => Promise<Read<Printed>>): Promise<Read<Printed>> {
  const missing = databaseMissing()
  if (missing !== null) {
    return refuseWith(
      both(
        `DATABASE_URL：没有数据库 ${missing}`,
        `DATABASE_URL: found no database ${missing}; allowed: file:… or postgres://…`,
      ),
    )
  }
  try {
    const done = await work()
    const { closeDb } = await import('~/data/prisma.server')
    await closeDb()
    return done
  } catch (error) {
    // a database that does not answer or was never migrated, or keys that are missing: its own words say which
    const why = error instanceof Error ? error.message : String(error)
    return refuseWith(both(`数据库不能用：${why}`, `the database cannot be used: ${why}`))
  }
}

/** `export --event CODE`: the results package of an event that has been unsealed, as its text. */
export async function exportPackage(_world: World, words: readonly string[]): Promise<Read<Printed>> {
  const identity = words.includes('--identity')
  const rest = words.filter((word) => word !== '--identity')
  const given = readOptions(rest, ['event'], { least: 0, most: 0, name: '--event CODE' })
  if (!given.ok) return given
  const code = optionOf(given.value, 'event')
  if (code === null) return refuseWith(both('缺少 --event 赛项编号', '--event CODE is missing'))
  return withDatabase(async () => {
    const { eventByCode } = await import('~/queries/event-by-code.server')
    const { resultPackage } = await import('~/queries/results/result-package.server')
    const event = await eventByCode(code)
    if (!event) return refuseWith(both(`--event：没有赛项 ${code}`, `--event: no event ${code}`))
    const made = await resultPackage(event.id, { identity })
    if (made) return ok({ fine: true, out: made.text })
    return refuseWith(
      both(
        `--event ${code}：阶段为 ${event.stage}；允许：解密以后`,
        `--event ${code}: found the stage ${event.stage}; allowed: after unsealing`,
      ),
    )
  })
}

/** `import FILE`: a results package kept in the archive, with what verifying it said; exit 1 when it differs. */
export async function importFile(world: World, words: readonly string[]): Promise<Read<Printed>> {
  const given = readOptions(words, [], { least: 1, most: 1, name: 'FILE' })
  if (!given.ok) return given
  const [file = ''] = given.value.operands
  const text = await textOf(world, file)
  if (!text.ok) return text
  return withDatabase(async () => {
    const { importPackage } = await import('~/commands/archives/import-package.server')
    const kept = await importPackage({ text: text.value, by: BY, now: new Date() })
    if (kept.ok) return ok({ fine: kept.value.verified, out: jsonText(kept.value) })
    if (kept.refusal.code === 'package-unreadable') return refuseWith(misfitAt(file, kept.refusal))
    const { name, importedAt } = kept.refusal
    return refuseWith(
      both(
        `${file}：已于 ${importedAt} 存档（${name}）`,
        `${file}: archived already at ${importedAt} (${name})`,
      ),
    )
  })
}
