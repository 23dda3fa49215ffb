import { expect, test } from 'vitest'
import { dice } from '../../prisma/season/dice'
import { drawFile, FIELD_HEAD, fieldTable, packageFile, POLICY, rulebookFile, run, schemeFile } from './given'

const RUNS = 10_000
const LONGEST = 20_000
const MEDALS = 'event,medal,delegation,member_no\n焊工,金,红塔,\n园艺,silver,江川,1\n园艺,silver,江川,2\n'

type Case = readonly [argv: readonly string[], good: string]

const CASES: readonly Case[] = [
  [['compute', 'f'], fieldTable()],
  [['compute', 'f', '--rulebook', 'worldskills'], 'entry,A,B\n1,40,50.5\n2,40,50.49\n3,1,2\n'],
  [
    ['compute', 'f', '--honours', 'dezhou', '--class', 'CITY_C1'],
    `${FIELD_HEAD},sex,level\nA,1,2,3,ok,F,senior\n`,
  ],
  [['compute', 't', '--rulebook', 'f'], rulebookFile()],
  [['compute', 't', '--policy', 'f', '--class', 'WSC'], POLICY],
  [['compute', 'f'], packageFile()],
  [['explain', 'f', '--entry', 'A'], fieldTable()],
  [['what-if', 'f', '--change', 'A.practice=1', '--change', 'rulebook.dsqCounts=false'], fieldTable()],
  [['verify', 'f'], packageFile()],
  [['verify-draw', 'f'], drawFile()],
  [['lint-scheme', 'f'], schemeFile('60.00', '40.00')],
  [['medal-table', 'f'], MEDALS],
]
const BITS = [
  '"',
  ',',
  '\n',
  '\r\n',
  '-',
  '+',
  '0',
  '9'.repeat(30),
  '1e9',
  '１',
  '\uFEFF',
  '{',
  '}',
  '[]',
  'null',
  '\0',
]
const CHANGES = [
  'A.practice=',
  'A.status=',
  'rulebook.',
  '=',
  '.',
  '[0]',
  'award',
  'parts',
  '1',
  '"x"',
  '{}',
  '__proto__',
]

function fuzzer(seed: number) {
  const throws = dice(seed)
  const below = (n: number) => throws.below(n)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const piece = (text: string) => {
    const [from, length] = [below(text.length + 1), below(40)]
    return { from, to: Math.min(text.length, from + length) }
  }
  const mutations: readonly ((text: string) => string)[] = [
    (text) => ((at) => text.slice(0, at.from) + text.slice(at.to))(piece(text)),
    (text) => ((at) => text.slice(0, at.from) + pick(BITS) + text.slice(at.from))(piece(text)),
    (text) => ((at) => text.slice(0, at.to) + text.slice(at.from))(piece(text)),
    (text) => ((lines) => lines.concat(pick(lines)).join('\n'))(text.split('\n')),
    (text) => {
      let left = below(30)
      return text.replace(/[0-9]+/g, (number) => (left-- === 0 ? String(below(100_000)) : number))
    },
    (text) => text.replaceAll(pick([',', ':', '"', '0', '\n']), pick(BITS)),
  ]
  const bytes = () => Buffer.from(Array.from({ length: below(300) }, () => below(256)))
  const file = (good: string) => {
    if (below(20) === 0) return bytes()
    let text = good
    for (let times = below(2); times >= 0; times -= 1) text = pick(mutations)(text).slice(0, LONGEST)
    return text
  }
  const words = (argv: readonly string[]) => {
    if (below(10) > 0) return argv
    const change = Array.from({ length: 1 + below(5) }, () => pick(CHANGES)).join('')
    return argv[0] === 'what-if'
      ? [...argv, '--change', change]
      : [...argv.slice(0, below(argv.length)), pick(BITS)]
  }
  return { pick, file, words }
}

test(
  `${RUNS} broken files and calls: an exit of 0, 1 or 2, nothing printed of bad input, never a fault`,
  { timeout: 120_000 },
  async () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000_007)
    console.log(`seed: ${seed}`)
    const { pick, file, words } = fuzzer(seed)
    const exits = [0, 0, 0]
    for (let at = 0; at < RUNS; at += 1) {
      const [argv, good] = pick(CASES)
      const f = file(good)
      const line = words(argv)
      const about = `SEED=${seed}, call ${at}: ${JSON.stringify(line)} over ${JSON.stringify(String(f))}`
      const answer = await run(line, { f, t: fieldTable() }).catch((error: unknown) => {
        throw new Error(`${about}: ${String(error)}`, { cause: error })
      })
      expect([0, 1, 2], about).toContain(answer.exit)
      exits[answer.exit]! += 1
      const refused = answer.exit === 2
      expect([answer.out === '', answer.err !== ''], about).toEqual([refused, refused])
    }
    console.log(`exits: ${exits.join(', ')}`)
    expect(Math.min(...exits)).toBeGreaterThan(0)
  },
)

test('workbooks that are none are refused', async () => {
  for (let size = 0; size < 20; size += 1) {
    const answer = await run(['lint-scheme', 'f'], {
      f: Buffer.from(`PK\x03\x04${'\x00'.repeat(size)}`, 'latin1'),
    })
    expect([answer.exit, answer.out]).toEqual([2, ''])
  }
})
