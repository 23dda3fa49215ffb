import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { actText } from './audit'
import { textFor } from './define'

const COMMANDS = join(import.meta.dirname, '../commands')

/** Every act some command writes into the ledger, as it stands in the sources. */
function acts(): string[] {
  const files = readdirSync(COMMANDS, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const lines = files.flatMap((name) => readFileSync(join(COMMANDS, name), 'utf8').split('\n'))
  const writing = lines.filter((line) => /\bact: [^{]|^const ACT = /.test(line))
  return [...new Set(writing.flatMap((line) => line.match(/[a-z-]+\/[a-z-]+/g) ?? []))]
}

test.each(['zh', 'en'] as const)('in %s an auditor reads words for every act', (lang) => {
  const t = textFor(actText, lang)
  const found = acts()
  expect(found.length).toBeGreaterThan(40)
  const bare = found.filter((act) => {
    try {
      return !t(act as never) || t(act as never) === act
    } catch {
      return true
    }
  })
  expect(bare).toEqual([])
})
