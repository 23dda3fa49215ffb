import { expect, test } from 'vitest'
import { fieldTable, packageFile, POLICY, rulebookFile, run, schemeFile, type Files } from './given'

const HEAD = 'entry,theory,practice'

test.each([
  ['', /row 1: the file is empty/],
  [`${HEAD}\nA,80`, /row 2: the row has another number of cells.*found "2"; allowed: 3/],
  [`${HEAD}\nA,80,90,1`, /row 2: .*found "4"/],
  ['entry,theory\nA,80', /row 1, column practice: the column is missing/],
  ['theory,practice\n1,2', /row 1, column entry: the column is missing/],
  [`${HEAD},foo\nA,1,2,3`, /row 1, column foo: unknown column/],
  [`${HEAD},theory\nA,1,2,3`, /row 1, column theory: the column stands twice/],
  [`${HEAD},\nA,1,2,3`, /row 1, column 4: the column has no name/],
  [`${HEAD}\nA,1,2\nA,1,2`, /row 3, column entry: the entry stands twice; found "A"/],
  [`${HEAD}\n ,1,2`, /row 2, column entry: the entry is empty/],
  [`${HEAD}\nA,1.234,2`, /row 2, column theory: no mark/],
  [`${HEAD}\nA,"1,000",2`, /row 2, column theory: no mark/],
  [`${HEAD}\nA,８０,2`, /row 2, column theory: no mark.*found "８０"; allowed: 0.00–100.00/],
  [`${HEAD}\nA,1e1,2`, /row 2, column theory: no mark/],
  [`${HEAD}\nA,+1,2`, /row 2, column theory: no mark/],
  [`${HEAD}\nA,-1,2`, /row 2, column theory: negative/],
  [`${HEAD}\nA,1,100.01`, /row 2, column practice: above the maximum; found "100.01"; allowed: 0.00–100.00/],
  [`${HEAD},status\nA,1,2,gone`, /column status: not an allowed value; found "gone"; allowed: ok \| absent/],
  [`${HEAD},minutes\nA,1,2,1.5`, /column minutes: not an allowed value/],
  [`${HEAD},sex\nA,1,2,X`, /column sex/],
  [`${HEAD},level\nA,1,2,king`, /column level/],
  [`${HEAD},team_size\nA,1,2,0`, /column team_size/],
  [`${HEAD}\n"A\nB",1,2\nC,1`, /row 2, column entry: the entry cannot be read/],
  [`${HEAD}\n"A\nB",1,2\nC,1`, /row 4: the row has another number/],
  [`${HEAD}\n"A,1,2`, /row 2: a quote is not closed/],
  [`${HEAD}\n"A"b,1,2`, /row 2: a closing quote/],
  ['entry,x,y\nA,1,2', /--rulebook.*preset: city-30-70/],
])('§1.2 the table %j is refused: %s', async (table, expected) => {
  const { exit, out, err } = await run(['compute', 's.csv'], { 's.csv': table })
  expect([exit, out]).toEqual([2, ''])
  expect(err).toMatch(expected)
  expect(err).toContain('s.csv')
})

test('§1.1 without weights the modules together make at most 100.00', async () => {
  const { exit, out, err } = await run(['compute', 's', '--rulebook', 'city-10-20-30'], {
    s: 'entry,A,B\nx,60,50\ny,60,40',
  })
  expect([exit, out]).toEqual([2, ''])
  expect(err).toMatch(/row 2, column A \+ B: .*found "110\.00"; allowed: 0\.00–100\.00/)
})

test('a rulebook that names one key twice is refused with line and column', async () => {
  const doubled = rulebookFile().replace('{', '{"dsqCounts": false,')
  const { exit, err } = await run(['compute', 's', '--rulebook', 'r'], { s: fieldTable(), r: doubled })
  expect(exit).toBe(2)
  expect(err).toMatch(/r: line \d+, column \d+: found "dsqCounts"; allowed: a key used once/)
})

test('rules whose parts a package does not have are refused', async () => {
  const { exit, err } = await run(['compute', 'p', '--rulebook', 'city-30-70'], { p: packageFile() })
  expect(exit).toBe(2)
  expect(err).toContain('theory, practice')
})

test('all problems are listed, up to twenty', async () => {
  const rows = Array.from({ length: 30 }, (_, at) => `E${at},x,1`).join('\n')
  const { err } = await run(['compute', 's', '--lang', 'en'], { s: `${HEAD}\n${rows}` })
  expect(err.trim().split('\n')).toHaveLength(21)
  expect(err).toContain('and 10 more')
})

const FILES: Files = {
  s: fieldTable(),
  p: POLICY,
  r: rulebookFile({ dsqCounts: 'yes' }),
  bin: Buffer.from([0, 1, 2]),
  medals: 'event,medal,delegation\n焊工,金,红塔',
  medals2: 'event,medal,delegation,member_no\n焊工,木,红塔,\n,金,,x',
  json: '{',
  scheme: schemeFile('60.00', '40.00').replace('"60.00"', '60'),
  zip: Buffer.from('PK\x03\x04 no zip'),
}

test.each([
  [['foo'], /no command foo/],
  [['compute'], /found 0 arguments/],
  [['compute', 's', 's'], /found 2 arguments/],
  [['compute', 'nope'], /nope: cannot be read/],
  [['compute', 'bin'], /no text file/],
  [['compute', 's', '--foo', '1'], /no option --foo; allowed: --rulebook/],
  [['compute', 's', '--rulebook'], /--rulebook needs a value/],
  [['compute', 's', '--group', 'a', '--group', 'b'], /stands twice/],
  [['compute', 's', '--lang', 'fr'], /--lang: found fr; allowed: zh, en/],
  [['compute', 's', '--class', 'X'], /--class: found X; allowed: WSC/],
  [['compute', 's', '--honours', 'toString'], /--honours: found toString; allowed: dezhou/],
  [['compute', 's', '--policy', 'p'], /--policy needs --class/],
  [
    ['compute', 's', '--policy', 'json', '--class', 'WSC'],
    /json: line 1, column 2: found the end; allowed: JSON/,
  ],
  [['compute', 's', '--rulebook', 'r'], /r: \$\.dsqCounts: found "yes"; allowed: boolean/],
  [['compute', 's', '--rulebook', 'nope'], /presets: city-30-70/],
  [['compute', 'json'], /json: line 1, column 2: found the end; allowed: JSON/],
  [['explain', 's'], /--entry CODE is missing/],
  [['explain', 's', '--entry', 'AA'], /no entry AA; near ones: A, /],
  [['what-if', 's'], /found 0 --change/],
  [['what-if', 's', '--change', 'A.foo=1'], /allowed: ENTRY\.\(theory \| practice/],
  [['what-if', 's', '--change', 'A.practice=101'], /column practice: above the maximum/],
  [['what-if', 's', '--change', 'A.status=x'], /column status: not an allowed value/],
  [['what-if', 's', '--change', 'rulebook.foo=1'], /--change rulebook\.foo=1: \$\.foo: /],
  [['what-if', 's', '--change', 'rulebook.award.tiers[0].percent=1'], /no such place/],
  [['what-if', 's', '--change', 'rulebook.__proto__.x=1'], /no such place/],
  [['what-if', 's', '--change', 'rulebook.__proto__=1'], /no such place/],
  [['what-if', 's', '--change', 'rulebook.dsqCounts=maybe'], /must be JSON/],
  [['what-if', 's', '--change', 'rulebook.parts[0].outOfHundredths=5000'], /does not fit the marks of A/],
  [['verify', 's'], /s: line 1, column 1: found/],
  [['verify-draw', 'json'], /json: line 1, column 2: found/],
  [['lint-scheme', 'scheme'], /\$\.modules\[0\]\.criteria\[0\]\.aspects\[0\]\.max: found 60;/],
  [['lint-scheme', 'zip'], /no readable workbook/],
  [['medal-table', 'medals'], /row 1, column member_no: the column is missing/],
  [['medal-table', 'medals2'], /row 2, column medal: .*found "木"/],
  [['medal-table', 'medals2'], /row 3, column member_no: .*found "x"/],
  [['medal-table', 's', '--order', 'x'], /--order: found x; allowed: gold, total, points/],
  [['export'], /--event CODE is missing/],
  [['import'], /found 0 arguments/],
  [['presets', 'x'], /no preset x; allowed: city-30-70/],
])('%j is refused: %s', async (argv, expected) => {
  const { exit, out, err } = await run(argv, FILES)
  expect([exit, out]).toEqual([2, ''])
  expect(err).toMatch(expected)
})
