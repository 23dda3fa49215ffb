import { PRESETS } from '../../app/domain/preset'
import { commitmentOf, type Mapping } from '../../app/domain/draw'
import type { Answer } from '../../server/cli/rules/line'
import { runLine } from '../../server/cli/rules/run-line'

export type Files = Readonly<Record<string, string | Buffer>>

/** One call over files that are only said to exist. */
export function run(argv: readonly string[], files: Files = {}): Promise<Answer> {
  return runLine(argv, {
    readFile: (path) => {
      const file = Object.hasOwn(files, path) ? files[path] : undefined
      return file === undefined ? Promise.reject(new Error('ENOENT')) : Promise.resolve(Buffer.from(file))
    },
  })
}

interface Told {
  readonly code: string
  readonly rule: string | null
  readonly zh?: string
  readonly en?: string
  readonly about: string
}

interface Entry {
  readonly entry: string
  readonly total: string | null
  readonly rank: number | null
  readonly award: string | null
  readonly complete: boolean
  readonly honours: readonly string[]
  readonly promotion: string | null
  readonly scale?: number | null
  readonly rewards?: readonly { role: string; amountFen: number; amount: string; reasons: readonly Told[] }[]
  readonly reasons: readonly Told[]
}

interface Computed {
  readonly rulebook: { readonly name: string; readonly digest: string }
  readonly actual: number
  readonly complete: boolean
  readonly undecided?: readonly number[]
  readonly entries: readonly Entry[]
}

/** The result of `compute` over one table, which must be fine. */
export async function computed(table: string | Buffer, words: readonly string[] = [], files: Files = {}) {
  const answer = await run(['compute', 'scores.csv', ...words], { 'scores.csv': table, ...files })
  if (answer.exit !== 0) throw new Error(answer.err)
  return JSON.parse(answer.out) as Computed
}

const ROWS = [
  'M,,,,absent',
  'A,82,90,170,',
  'B,90,86.57,165,',
  'C,75,93,180,',
  'D,88,87.43,150,',
  'E,70,94,175,',
  'F,60,85,160,',
  'G,91.5,79.5,140,',
  'H,77,77,155,',
  'I,66,81.71,158,',
  'J,95,60,120,',
  'K,50,70,180,',
  'L,88,72,130,',
  'N,99,99,60,dsq',
]

export const FIELD_HEAD = 'entry,theory,practice,minutes,status'

/** The worked example as a score table, its rows in the order given. */
export function fieldTable(order: readonly number[] = ROWS.map((_, at) => at)): string {
  return [FIELD_HEAD, ...order.map((at) => ROWS[at])].join('\n')
}

/** The city's rulebook with some of it changed, as a file. */
export function rulebookFile(change: Readonly<Record<string, unknown>> = {}): string {
  return JSON.stringify({ ...PRESETS['city-30-70'], ...change })
}

export const POLICY = JSON.stringify({
  scope: ['WSC'],
  requireDispatch: true,
  source: '示例办法',
  rows: [
    { classCode: 'WSC', tier: 'gold', role: 'contestant', unit: 'person', amountFen: 300_000 },
    { classCode: 'WSC', tier: 'gold', role: 'coach-team', unit: 'team', amountFen: 100_000 },
  ],
})

function aspect(code: string, max: string) {
  return { code, type: 'M', title: '尺寸', detail: '合格', max }
}

/** A scheme/1 of one module whose aspects sum to `max` and one more mark. */
export function schemeFile(max: string, last: string): string {
  const criteria = [{ code: 'A1', name: '加工', aspects: [aspect('A1.01', max), aspect('A1.02', last)] }]
  const modules = [{ code: 'A', name: '零件', max: '100.00', criteria }]
  return JSON.stringify({ format: 'scheme/1', title: '数控车', modules })
}

const ONE: Mapping = [
  ['张', '101'],
  ['李', '205'],
]
const TWO: Mapping = [
  ['101', '02'],
  ['205', '01'],
]

function layerOf(layer: 1 | 2, mapping: Mapping) {
  const nonce = `n${layer}`
  return { layer, nonce, mapping, commitment: commitmentOf({ eventCode: 'WELD', layer, mapping, nonce }) }
}

/** A skill-draw/1 of two layers; its second may be another than the one committed to. */
export function drawFile(second: Mapping = TWO): string {
  const layers = [layerOf(1, ONE), { ...layerOf(2, TWO), mapping: second }]
  return JSON.stringify({ format: 'skill-draw/1', event: 'WELD', present: ['张', '李'], layers })
}

/** A skill-results/1 before anything was marked or frozen. */
export function packageFile(): string {
  const event = {
    code: 'WELD',
    name: '焊工',
    season: '2026',
    group: '职工组',
    classCode: 'CITY_C1',
    level: 'city',
    trade: '焊工',
    teamSize: 1,
    startsOn: '2026-05-22',
  }
  return JSON.stringify({
    format: 'skill-results/1',
    event,
    rulebook: PRESETS['medals-merit'],
    rulesDigest: null,
    scheme: { modules: [] },
    judges: [],
    entries: [{ code: '101', outcome: 'absent', minutes: null, sheets: [] }],
    policies: [],
    results: null,
    journal: { chain: 'WELD', head: { seq: 0, digest: '' }, entries: [] },
  })
}
