import { panelMark, type PanelSheet } from '../../app/domain/panel'
import { PRESETS } from '../../app/domain/preset'
import { resultsOf, type ResultEntry } from '../../app/domain/results'
import { lineIn, standingOf, withEntry } from '../../app/domain/standing'
import { dice, type Dice } from '../../prisma/season/dice'
import type { Bar } from './bar'

const SEED = 500_10_40
const JUDGES = 10
const ASPECTS = 40
const NATIONAL = PRESETS['national-skills']
const RULE = { ...NATIONAL, panel: { ...NATIONAL.panel, maximum: JUDGES } }
const MAX_HUNDREDTHS = 250
const LIMIT_GROWTH = 1.5

type Raw = { readonly key: string; readonly minutes: number; readonly sheets: readonly PanelSheet[] }

function sheetOf(judge: number, roll: Dice): PanelSheet {
  const aspects = Array.from({ length: ASPECTS }, (_, at) => {
    const code = `A${at}`
    const maxHundredths = MAX_HUNDREDTHS
    if (at % 4 === 0) return { kind: 'judgement', code, maxHundredths, score: 1 + roll.below(2) } as const
    return { kind: 'mark', code, maxHundredths, hundredths: roll.below(6) * 50 } as const
  })
  const totalHundredths = aspects.reduce((sum, one) => sum + (one.kind === 'mark' ? one.hundredths : 0), 0)
  return { judgeId: `j${judge}`, totalHundredths, aspects }
}

function field(entrants: number): Raw[] {
  const roll = dice(SEED)
  return Array.from({ length: entrants }, (_, at) => ({
    key: `k${at}`,
    minutes: 100 + roll.below(60),
    sheets: Array.from({ length: JUDGES }, (_each, judge) => sheetOf(judge, roll)),
  }))
}

function entryOf({ key, minutes, sheets }: Raw): ResultEntry {
  const mark = panelMark(RULE.panel, sheets, JUDGES)
  if (!mark.ok) throw new Error(JSON.stringify(mark.refusal))
  return { key, minutes, outcome: 'ok', complete: true, marks: { A: mark.value.exact } }
}

function recompute(raw: readonly Raw[]) {
  return resultsOf(RULE, raw.map(entryOf))
}

/** The middle of several runs, in milliseconds: one slow run on a busy machine says nothing. */
function timed(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0
}

function nanosecondsPerMark(entrants: number, runs: number): { ms: number; perMark: number } {
  const raw = field(entrants)
  recompute(raw)
  const ms = timed(runs, () => recompute(raw))
  return { ms, perMark: (ms * 1_000_000) / (entrants * JUDGES * ASPECTS) }
}

// One aspect of one sheet changes; everything else of a 5,000-entrant event stays as it stands.
function oneChange(entrants: number): { ms: number; whole: number } {
  const raw = field(entrants)
  const entries = raw.map(entryOf)
  const standing = standingOf(RULE, entries)
  const roll = dice(SEED + 1)
  const ms = timed(201, () => {
    const at = roll.below(entrants)
    const own = raw[at]!
    const changed = entryOf({ ...own, sheets: [sheetOf(0, roll), ...own.sheets.slice(1)] })
    return lineIn(withEntry(standing, entries[at]!, changed), changed)
  })
  return { ms, whole: timed(3, () => recompute(raw)) }
}

/** 500 entrants × 10 judges × 40 aspects recomputed, its growth from 50 to 5,000 entrants, and one changed mark. */
export async function compute(): Promise<Bar[]> {
  const sizes = [50, 500, 5_000].map((entrants) => ({
    entrants,
    ...nanosecondsPerMark(entrants, entrants > 1_000 ? 3 : 9),
  }))
  const [small, middle, large] = sizes
  const growth = (large?.perMark ?? 0) / (small?.perMark ?? 1)
  const change = oneChange(5_000)
  const smallChange = oneChange(50)
  const common = { seed: SEED, peer: null } as const
  return [
    {
      ...common,
      bar: 'compute',
      figure: Math.round(middle?.ms ?? 0),
      unit: 'ms for 500 × 10 × 40 marks',
      limit: 'reported',
      ok: true,
      detail: Object.fromEntries(sizes.map((one) => [one.entrants, `${one.ms.toFixed(1)} ms`])),
    },
    {
      ...common,
      bar: 'compute-growth',
      figure: Number(growth.toFixed(2)),
      unit: 'cost per mark at 5,000 entrants ÷ at 50',
      limit: LIMIT_GROWTH,
      ok: growth <= LIMIT_GROWTH,
      detail: Object.fromEntries(sizes.map((one) => [one.entrants, `${one.perMark.toFixed(0)} ns a mark`])),
    },
    {
      ...common,
      bar: 'compute-one-mark',
      figure: Number((change.ms / smallChange.ms).toFixed(2)),
      unit: 'one changed mark at 5,000 entrants ÷ at 50',
      limit: 5,
      ok: change.ms / smallChange.ms <= 5 && change.whole / change.ms >= 100,
      peer: `recomputing all: ${change.whole.toFixed(0)} ms`,
      detail: {
        '5000': `${(change.ms * 1000).toFixed(0)} µs`,
        '50': `${(smallChange.ms * 1000).toFixed(0)} µs`,
        timesCheaper: Math.round(change.whole / change.ms),
      },
    },
  ]
}
