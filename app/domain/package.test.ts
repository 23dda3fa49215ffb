import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readPackage, writePackage } from './package'
import { verifyPackage } from './package-verify'
import { entriesFromPackage } from './package/entries'
import { PackageSchema, type Package } from './package/schema'
import { PRESETS } from './preset'

const SCHEMA = join(import.meta.dirname, '../../docs/skill-results-1.schema.json')
const D = 'ab'.repeat(32)

type Asked = { readonly scores?: readonly (readonly number[])[] }

/** One number, one module of one criterion: as many signed sheets as judges. Bound by no journal. */
function small({ scores = [[8000], [9000], [8500]] }: Asked = {}): Package {
  const aspect = {
    code: '1',
    kind: 'measurement' as const,
    title: '尺寸',
    detail: '',
    section: '',
    spec: { kind: 'binary' as const },
    maxHundredths: 10_000,
  }
  return {
    format: 'skill-results/1',
    event: {
      code: 'E1',
      name: '焊工',
      season: '2026',
      group: '职工组',
      classCode: 'CITY_C1',
      level: '三级',
      trade: '焊工',
      teamSize: 1,
      startsOn: '2026-05-20',
    },
    rulebook: PRESETS['medals-merit'],
    rulesDigest: null,
    scheme: {
      modules: [
        {
          code: 'A',
          name: '模块',
          maxHundredths: 10_000,
          criteria: [{ code: 'A1', name: '', day: '', aspects: [aspect] }],
        },
      ],
    },
    judges: scores.map((_, at) => ({ id: `j${at}`, seatNo: at + 1 })),
    entries: [
      {
        code: '101',
        outcome: 'ok',
        minutes: null,
        sheets: scores.map(([hundredths = 0], at) => ({
          id: `s${at}`,
          module: 'A',
          judge: `j${at}`,
          status: 'signed',
          totalHundredths: hundredths,
          digest: D,
          marks: [
            {
              aspect: 'a1',
              criterion: 'A1',
              code: '1',
              answer: { kind: 'points', hundredths },
              hundredths,
              revision: 1,
              journal: { seq: 1, digest: D },
            },
          ],
        })),
      },
    ],
    policies: [],
    results: null,
    journal: { chain: 'ev', head: { seq: 0, digest: '' }, entries: [] },
  }
}

// Any JSON text of the same value: keys in another order, spaces, escapes.
function respelled(value: unknown, turn: number): string {
  if (Array.isArray(value)) return `[ ${value.map((item) => respelled(item, turn)).join(' ,\n')} ]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(
      ([key, item]) => `${JSON.stringify(key)} : ${respelled(item, turn)}`,
    )
    const cut = members.length === 0 ? 0 : turn % members.length
    return `{${[...members.slice(cut), ...members.slice(0, cut)].join(', ')}}`
  }
  return JSON.stringify(value).replace(/[一-龥]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)
}

describe('§6 reading and writing', () => {
  test('what was written is read and written again byte for byte', () => {
    const text = writePackage(small())
    const read = readPackage(text)
    expect(read.ok && writePackage(read.value)).toBe(text)
    expect(text.endsWith('}\n')).toBe(true)
  })

  test('every spelling of one value gives the same bytes', () => {
    const text = writePackage(small())
    fc.assert(
      fc.property(fc.nat(20), (turn) => {
        const read = readPackage(respelled(small(), turn))
        expect(read.ok && writePackage(read.value)).toBe(text)
      }),
      { verbose: 1 },
    )
  })

  const spec = small().scheme.modules[0]!.criteria[0]!.aspects[0]!
  test.each<readonly [string, unknown, string]>([
    ['an unknown field', { ...small(), extra: 1 }, '$.extra'],
    ['a missing field', { ...small(), judges: undefined }, '$.judges'],
    ['another format', { ...small(), format: 'skill-results/2' }, '$.format'],
    [
      'a fraction',
      { ...small(), entries: [{ ...small().entries[0], minutes: 1.5 }] },
      '$.entries[0].minutes',
    ],
    [
      'an impossible moment',
      { ...small(), results: { version: 1, digest: D, publishedAt: '2026-13-01T00:00:00.000Z', rows: [] } },
      '$.results.publishedAt',
    ],
    [
      'an impossible day',
      { ...small(), event: { ...small().event, startsOn: '2026-02-30' } },
      '$.event.startsOn',
    ],
    ['a digest in capitals', { ...small(), rulesDigest: D.toUpperCase() }, '$.rulesDigest'],
    ['a rulebook that is none', { ...small(), rulebook: { format: 'rulebook/2' } }, '$.rulebook.name'],
    ['a rulebook of a later format', { ...small(), rulebook: { format: 'rulebook/9' } }, '$.rulebook.format'],
    [
      'an unknown key in a spec',
      {
        ...small(),
        scheme: {
          modules: [
            {
              ...small().scheme.modules[0],
              criteria: [
                { code: 'A1', name: '', day: '', aspects: [{ ...spec, spec: { kind: 'binary', x: 1 } }] },
              ],
            },
          ],
        },
      },
      '$.scheme',
    ],
    [
      'a line break in a name',
      { ...small(), event: { ...small().event, name: '焊\u0000工' } },
      '$.event.name',
    ],
    ['a list', [], '$'],
  ])('%s is refused at its place', (_name, value, place) => {
    expect(readPackage(JSON.stringify(value))).toMatchObject({
      ok: false,
      refusal: { code: 'package-unreadable', place },
    })
  })

  test('no JSON is refused', () => {
    expect(readPackage('{"format":')).toMatchObject({
      ok: false,
      refusal: { place: 'line 1, column 11', found: 'the end', allowed: 'JSON' },
    })
  })
})

describe('§2.5 the entries of a package', () => {
  test.each([
    ['three judges: the plain mean', [[8000], [9000], [8550]], { sum: 25_550, count: 3 }],
    [
      'five judges: highest and lowest dropped',
      [[8500], [8800], [9000], [9200], [9500]],
      { sum: 27_000, count: 3 },
    ],
  ])('%s', (_name, scores, exact) => {
    const entries = entriesFromPackage(small({ scores }))
    expect(entries).toEqual({
      ok: true,
      value: [{ key: '101', outcome: 'ok', minutes: null, marks: { A: exact }, complete: true }],
    })
  })

  test('a sheet still open leaves its module out: never a partial mean', () => {
    const pkg = small()
    const [entry] = pkg.entries
    const open = { ...entry!.sheets[0]!, status: 'open' as const, totalHundredths: null, digest: null }
    const entries = entriesFromPackage({
      ...pkg,
      entries: [{ ...entry!, sheets: [open, ...entry!.sheets.slice(1)] }],
    })
    expect(entries).toMatchObject({ ok: true, value: [{ marks: {}, complete: false }] })
  })
})

test('rules that were never frozen prove nothing', () => {
  expect(verifyPackage(small())).toMatchObject({
    ok: false,
    place: '$.rulesDigest',
    what: 'rules-not-frozen',
  })
})

test('docs/skill-results-1.schema.json is what the reader accepts; after a change: UPDATE=1 npx vitest run --project unit app/domain/package.test.ts', async () => {
  const title = 'skill-results/1'
  const made = JSON.stringify({ title, ...z.toJSONSchema(PackageSchema, { io: 'input' }) })
  const schema = await format(made, { ...(await resolveConfig(SCHEMA)), parser: 'json' })
  if (process.env['UPDATE'] === '1') writeFileSync(SCHEMA, schema)
  expect(readFileSync(SCHEMA, 'utf8')).toBe(schema)
})
