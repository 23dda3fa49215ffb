import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRESETS } from '../../app/domain/preset'
import { computed, FIELD_HEAD, fieldTable, POLICY, rulebookFile, run } from './given'

const TOTALS = {
  C: '87.60',
  A: '87.60',
  D: '87.60',
  B: '87.60',
  E: '86.80',
  G: '83.10',
  F: '77.50',
  I: '77.00',
  H: '77.00',
  L: '76.80',
  J: '70.50',
  K: '64.00',
}
const SCHEME_A = PRESETS['college-10-20-30'].award

async function under(change: Readonly<Record<string, unknown>>) {
  return computed(fieldTable(), ['--rulebook', 'r.json'], { 'r.json': rulebookFile(change) })
}

function order(entries: readonly { entry: string; rank: number | null }[]): string {
  return entries.flatMap(({ entry, rank }) => (rank === null ? [] : [entry])).join('')
}

describe('§2.12 end to end', () => {
  test.each(Object.entries(TOTALS))('§2.12 the total of %s is %s', async (entry, total) => {
    const { entries } = await computed(fieldTable())
    expect(entries.find((one) => one.entry === entry)?.total).toBe(total)
  })

  test.each([
    ['default chain', {}, 'CADBEGFIHLJK'],
    ['(a) time first', { tieChain: ['minutes'] }, 'DBACEGFHILJK'],
    ['(b) unrounded', { rounding: { ...PRESETS['city-30-70'].rounding, rankOn: 'exact' } }, 'DCABEGFHILJK'],
  ])('§2.12 %s', async (_, change, expected) => {
    expect(order((await under(change)).entries)).toBe(expected)
  })

  test('§2.12 (c) no chain: ranks 1,1,1,1,5,6,7,8,8,10,11,12, and undecided when ties may not stand', async () => {
    const { entries } = await under({ tieChain: [] })
    expect(entries.map(({ rank }) => rank)).toEqual([1, 1, 1, 1, 5, 6, 7, 8, 8, 10, 11, 12, null, null])
    expect((await under({ tieChain: [], tieEnd: 'decide' })).undecided).toEqual([1, 8])
  })

  test.each([
    ['A, DSQ counted', { award: SCHEME_A }, 13, { first: 'C', second: 'ADB', third: 'EGFI' }],
    [
      'A, DSQ not counted',
      { award: SCHEME_A, dsqCounts: false },
      12,
      { first: 'C', second: 'AD', third: 'BEGF' },
    ],
    [
      'B by ceil',
      { award: { scheme: 'medals', merit: 'ceil' } },
      13,
      { gold: 'C', silver: 'A', bronze: 'D', merit: 'BEGF' },
    ],
    [
      'B by floor',
      { award: { scheme: 'medals', merit: 'floor' } },
      13,
      { gold: 'C', silver: 'A', bronze: 'D', merit: 'BEG' },
    ],
  ])('§2.12 scheme %s', async (_, change, actual, expected) => {
    const result = await under(change)
    const winners: Record<string, string> = {}
    for (const { entry, award } of result.entries) if (award) winners[award] = (winners[award] ?? '') + entry
    expect([result.actual, winners]).toEqual([actual, expected])
  })

  test('§2.12 M and N have neither total, rank nor award, and the field is complete', async () => {
    const result = await computed(fieldTable())
    expect(
      result.entries.slice(-2).map(({ entry, total, rank, award }) => [entry, total, rank, award]),
    ).toEqual([
      ['M', null, null, null],
      ['N', null, null, null],
    ])
    expect(result.complete).toBe(true)
  })

  test('§2.12 the order of the rows never changes a byte of the answer', async () => {
    const whole = (await run(['compute', 's'], { s: fieldTable() })).out
    const places = Array.from({ length: 14 }, (_, at) => at)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(places, { minLength: 14 }), async (rows) => {
        expect((await run(['compute', 's'], { s: fieldTable(rows) })).out).toBe(whole)
      }),
      { numRuns: 30 },
    )
  })
})

test('every reason has its rule and both languages; --lang keeps one', async () => {
  const all = (await computed(fieldTable())).entries.flatMap(({ reasons }) => reasons)
  expect(all.every(({ rule, zh, en }) => rule && zh && en)).toBe(true)
  const zh = (await computed(fieldTable(), ['--lang', 'zh'])).entries.flatMap(({ reasons }) => reasons)
  expect(zh.every((one) => one.zh !== undefined && one.en === undefined)).toBe(true)
})

test('§2.7 the reasons tell the rank, the award and why each better award was not granted', async () => {
  const { entries } = await computed(fieldTable())
  const told = entries
    .find(({ entry }) => entry === 'D')
    ?.reasons.map(({ about, code }) => `${about} ${code}`)
  expect(told?.slice(0, 4)).toEqual([
    'rank rank-by-module',
    'award tier-by-rank',
    'award-not-granted tier-beyond',
    'award-not-granted tier-beyond',
  ])
})

test.each([
  ['ok', 'A,82,,,', null, false],
  ['dnf', 'A,82,,,dnf', '24.60', true],
  ['dnf without any mark', 'A,,,,dnf', '0.00', true],
  ['absent', 'A,,,,absent', null, true],
  ['void', 'A,,,,void', null, true],
])('§2.5 a blank mark of an entry that is %s', async (_, row, total, complete) => {
  const result = await computed(`${FIELD_HEAD}\n${row}`)
  expect([result.entries[0]?.total, result.entries[0]?.complete, result.complete]).toEqual([
    total,
    complete,
    complete,
  ])
})

test.each([
  ['UTF-8 with a mark', `\uFEFF${fieldTable()}`],
  ['CRLF', fieldTable().replaceAll('\n', '\r\n')],
  ['quotes', fieldTable().replace('A,82,90', '"A","82","90"')],
  ['trailing blank lines', `${fieldTable()}\n\n,,,,\n\n`],
])('§6 %s reads as the plain table does', async (_, table) => {
  expect(await computed(table)).toEqual(await computed(fieldTable()))
})

test('§6 GB 18030 is read', async () => {
  const head = Buffer.from('entry,theory,practice\n', 'latin1')
  const { entries } = await computed(
    Buffer.concat([head, Buffer.from([0xba, 0xec, 0xcb, 0xfe]), Buffer.from(',80,90\n')]),
  )
  expect(entries[0]).toMatchObject({ entry: '红塔', total: '87.00' })
})

test('§2.8 honours and a promotion of a template, from what the table says of a person', async () => {
  const table =
    'entry,theory,practice,level,employed,sex,age\nA,90,90,senior,yes,F,30\nB,80,80,,no,M,50\nC,1,1,,,,\nD,2,2,,,,\nE,3,3,,,,'
  const { entries } = await computed(table, ['--honours', 'zhoushan', '--class', 'CITY_C1'])
  expect(entries[0]).toMatchObject({
    honours: ['技能大师（挑战赛）', '技术能手', '青年岗位能手'],
    promotion: 'technician',
  })
  expect(entries[1]).toMatchObject({ honours: ['技术能手'], promotion: null })
})

test('§3.2 amounts by a policy, for who was dispatched', async () => {
  const table = 'entry,theory,practice,dispatched\nA,90,90,yes\nB,80,80,no\nC,1,1,\nD,2,2,\nE,3,3,'
  const words = ['--policy', 'p.json', '--class', 'WSC']
  const { entries } = await computed(table, words, { 'p.json': POLICY })
  expect(entries[0]?.rewards?.map(({ role, amount }) => [role, amount])).toEqual([
    ['contestant', '3,000.00'],
    ['coach-team', '1,000.00'],
  ])
  expect(entries[1]?.rewards?.[0]).toMatchObject({ amountFen: 0, amount: '0.00' })
  expect(entries[1]?.rewards?.[0]?.reasons.at(-1)?.code).toBe('not-dispatched')
})

test('§1.5 the scale is whole points under its label', async () => {
  const table = `entry,A\n${[92.4, 88.15, 85].map((mark, at) => `X${at},${mark}`).join('\n')}`
  const { out } = await run(['compute', 's', '--rulebook', 'worldskills'], { s: table })
  expect(out).toContain('非官方公式')
  expect((JSON.parse(out) as { entries: { scale: number }[] }).entries[1]?.scale).toBe(700)
})

test('a package is told by its first sign', async () => {
  const { packageFile } = await import('./given')
  const { exit, out } = await run(['compute', 'p'], { p: packageFile() })
  expect([exit, (JSON.parse(out) as { actual: number }).actual]).toEqual([0, 0])
})

test('§2.6 where no tie may stand, an open one makes the result provisional and says so', async () => {
  const open = rulebookFile({ tieChain: [], tieEnd: 'decide' })
  const table = 'entry,theory,practice\nA,80,90\nB,80,90'
  const { exit, out } = await run(['compute', 's', '--rulebook', 'r'], { s: table, r: open })
  const { complete, undecided, entries } = JSON.parse(out) as {
    complete: boolean
    undecided: number[]
    entries: { reasons: { code: string }[] }[]
  }
  expect([exit, complete, undecided]).toEqual([0, false, [1]])
  expect(entries.map(({ reasons }) => reasons[0]?.code)).toEqual(['rank-undecided', 'rank-undecided'])
})
