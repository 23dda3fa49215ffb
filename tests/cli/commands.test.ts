import { expect, test } from 'vitest'
import { PRESET_NAMES, PRESETS } from '../../app/domain/preset'
import { drawFile, fieldTable, packageFile, POLICY, run, schemeFile } from './given'

const COMMANDS = [
  'compute',
  'explain',
  'what-if',
  'verify',
  'verify-draw',
  'lint-scheme',
  'medal-table',
  'presets',
]

test.each(COMMANDS)('%s answers --help', async (command) => {
  const { exit, out, err } = await run([command, '--help'])
  expect([exit, err]).toEqual([0, ''])
  expect(out).toContain(`npm run -s cli -- ${command}`)
})

test.each([[[]], [['--help']]])('%j is an overview of all commands', async (argv) => {
  const { exit, out } = await run(argv)
  expect(exit).toBe(0)
  for (const command of COMMANDS) expect(out).toContain(`npm run -s cli -- ${command}`)
})

const MEDALS = `delegation,member_no,medal,event
"红塔, ""区""",,金牌,焊工
江川,1,GOLD,园艺
江川,2,gold,园艺
江川,,银,茶艺
通海,,silver,数控
通海,,Bronze,焊工
通海,,铜,砌筑
通海,,银牌,砌筑
峨山,,优胜,茶艺
`
const [HONGTA, JIANGCHUAN, TONGHAI] = ['"红塔, ""区""",1,0,0,1', '江川,1,1,0,2', '通海,0,2,2,4']

test.each([
  ['gold', [JIANGCHUAN, HONGTA, TONGHAI]],
  ['total', [TONGHAI, JIANGCHUAN, HONGTA]],
  ['points', [TONGHAI, JIANGCHUAN, HONGTA, '峨山,0,0,0,0']],
])('§2.7 medals by %s', async (order, rows) => {
  const { exit, out } = await run(['medal-table', 'm', '--order', order], { m: MEDALS })
  expect([exit, out]).toEqual([0, ['delegation,gold,silver,bronze,total', ...rows, ''].join('\n')])
})

test('§2.7 delegations that tie are listed by name, whatever the order of the rows', async () => {
  const rows = ['e1,gold,乙,', 'e2,gold,甲,']
  const outs = await Promise.all(
    [rows, [...rows].reverse()].map(async (order) => {
      const { out } = await run(['medal-table', 'm'], {
        m: ['event,medal,delegation,member_no', ...order].join('\n'),
      })
      return out
    }),
  )
  expect(outs).toEqual(Array(2).fill('delegation,gold,silver,bronze,total\n乙,1,0,0,1\n甲,1,0,0,1\n'))
})

test('§1.1 a scheme of 100.00 is counted; one of 99.99 blocks', async () => {
  const fine = await run(['lint-scheme', 's'], { s: schemeFile('99.00', '1.00') })
  expect(JSON.parse(fine.out)).toMatchObject({
    title: '数控车',
    criteria: 1,
    subCriteria: 1,
    aspects: { total: 2, measurement: 2, judgement: 0, deduction: 0 },
    sum: '100.00',
    modules: [{ code: 'A', name: '零件', declared: '100.00', sum: '100.00' }],
  })
  const short = await run(['lint-scheme', 's'], { s: schemeFile('99.00', '0.99') })
  const { findings } = JSON.parse(short.out) as {
    findings: { code: string; message: { zh: string }; remedy: object }[]
  }
  expect([fine.exit, short.exit]).toEqual([0, 1])
  expect(findings.map(({ code }) => code)).toContain('scheme-sum')
  expect(findings[0]?.message.zh).not.toBe('')
})

test('§2.12 explain goes from the marks to the amounts, with who stands above and below', async () => {
  const files = { s: fieldTable(), p: POLICY }
  const { exit, out } = await run(['explain', 's', '--entry', 'I', '--policy', 'p', '--class', 'WSC'], files)
  const { steps } = JSON.parse(out) as { steps: Record<string, unknown>[] }
  expect(exit).toBe(0)
  expect(steps.map(({ step }) => step)).toEqual([
    'marks',
    'total',
    'rank',
    'award',
    'honours',
    'promotion',
    'rewards',
  ])
  expect(steps[1]).toMatchObject({ exact: '76.997', total: '77.00', rule: '2.5' })
  expect(steps[2]).toMatchObject({
    rank: 8,
    code: 'rank-by-module',
    above: { entry: 'F' },
    below: { entry: 'H' },
  })
})

test('explain says which part has no mark', async () => {
  const { out } = await run(['explain', 's', '--entry', 'A'], { s: 'entry,theory,practice\nA,1,' })
  expect(out).toContain('practice has no mark; blank is not zero')
})

test.each([['A.practice=90.01'], ['A.minutes=1'], ['A.status=dsq'], ['A.deduction=87.60'], ['A.practice=']])(
  '§2.6 what if %s: as if the table had said so',
  async (change) => {
    const { exit, out } = await run(['what-if', 's', '--change', change], { s: fieldTable() })
    const answer = JSON.parse(out) as { entries: { entry: string; after: object }[]; unchanged: number }
    const changed = fieldTable()
      .replace('A,82,90,170,', ROW[change] ?? '')
      .replace(FIELD_HEAD, HEAD[change] ?? FIELD_HEAD)
    const whole = JSON.parse((await run(['compute', 's'], { s: padded(changed) })).out) as {
      entries: {
        entry: string
        total: string
        rank: number
        award: string
        honours: string[]
        promotion: null
      }[]
    }
    expect(exit).toBe(0)
    expect(answer.entries.length + answer.unchanged).toBe(14)
    for (const { entry, after } of answer.entries) {
      const one = whole.entries.find((each) => each.entry === entry)!
      const { total, rank, award, honours, promotion } = one
      expect(after).toEqual({ total, rank, award, honours, promotion })
    }
  },
)

const FIELD_HEAD = 'entry,theory,practice,minutes,status'
const ROW: Readonly<Record<string, string>> = {
  'A.practice=90.01': 'A,82,90.01,170,',
  'A.minutes=1': 'A,82,90,1,',
  'A.status=dsq': 'A,82,90,170,dsq',
  'A.deduction=87.60': 'A,82,90,170,,87.60',
  'A.practice=': 'A,82,,170,',
}
const HEAD: Readonly<Record<string, string>> = { 'A.deduction=87.60': `${FIELD_HEAD},deduction` }

// Every row gets the cells its head asks for.
function padded(table: string): string {
  const [head = '', ...rows] = table.split('\n')
  const wide = head.split(',').length
  return [head, ...rows.map((row) => row + ','.repeat(wide - row.split(',').length))].join('\n')
}

test('§2.12 what if the disqualified did not count', async () => {
  const words = ['--rulebook', 'city-30-70-classes', '--change', 'rulebook.dsqCounts=false']
  const table = fieldTable()
  const { out } = await run(['what-if', 's', ...words], { s: table })
  const { entries, before, after, unchanged } = JSON.parse(out) as {
    entries: { entry: string; before: { award: string }; after: { award: string } }[]
    before: { actual: number }
    after: { actual: number }
    unchanged: number
  }
  expect([before.actual, after.actual]).toEqual([13, 12])
  expect(entries.length + unchanged).toBe(14)
  expect(entries.length).toBeGreaterThan(0)
})

test('§2.5 what if who did not finish had: a blank is a blank again', async () => {
  const table = 'entry,theory,practice,status\nA,80,,dnf'
  const { out } = await run(['what-if', 's', '--change', 'A.status=ok'], { s: table })
  expect(JSON.parse(out)).toMatchObject({ entries: [{ before: { total: '24.00' }, after: { total: null } }] })
})

test('§2.4 a draw is verified; a change of it is told with its layer', async () => {
  const fine = await run(['verify-draw', 'd'], { d: drawFile() })
  const turned = [
    ['101', '01'],
    ['205', '02'],
  ] as const
  const other = await run(['verify-draw', 'd'], { d: drawFile(turned) })
  expect([fine.exit, JSON.parse(fine.out)]).toMatchObject([0, { ok: true, layers: 2, entries: 2 }])
  expect([other.exit, JSON.parse(other.out)]).toMatchObject([1, { ok: false, layer: 2, why: 'commitment' }])
})

test('§2.10 a package whose rules were never frozen differs there', async () => {
  const { exit, out } = await run(['verify', 'p'], { p: packageFile() })
  expect([exit, JSON.parse(out)]).toMatchObject([
    1,
    { ok: false, place: '$.rulesDigest', what: 'rules-not-frozen' },
  ])
})

test.each(PRESET_NAMES)('the preset %s prints as the rulebook it is', async (name) => {
  const { out } = await run(['presets', name])
  expect(JSON.parse(out)).toEqual(PRESETS[name])
})

test('the presets are listed with the templates of honours', async () => {
  const { out } = await run(['presets'])
  const { rulebooks, honours } = JSON.parse(out) as {
    rulebooks: { preset: string }[]
    honours: { preset: string }[]
  }
  expect(rulebooks.map(({ preset }) => preset)).toEqual([...PRESET_NAMES])
  expect(honours.map(({ preset }) => preset)).toContain('dezhou')
})
