import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { BINDING } from '../../../app/domain/ledger-check'

const folder = join(import.meta.dirname, '../../../app/commands')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
)
const source = files.map((name) => readFileSync(join(folder, name), 'utf8'))

test.each(BINDING)('%s, whose place in the ledger is signed at once, is an act of some command', (act) => {
  expect(source.some((text) => text.includes(`'${act}'`))).toBe(true)
})

test('every command that writes says so in the ledger', () => {
  const silent = files.filter((_, at) => {
    const text = source[at] ?? ''
    return /\bwrite(<|\()/.test(text) && !/journal\(|\bpen\b|keepTaps/.test(text)
  })
  expect(silent).toEqual([])
})
