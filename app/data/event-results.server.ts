import { panelMark, type PanelMark, type PanelRefusal } from '~/domain/panel'
import type { Outcome } from '~/domain/ranking'
import type { Reason } from '~/domain/reason'
import type { ResultRefusal } from '~/domain/refusal/result'
import { resultsOf, type Results } from '~/domain/results'
import type { PanelRule } from '~/domain/rulebook/marking-rule'
import type { Tier } from '~/domain/tier'
import type { ModuleFacts, ResultFacts, SeatEntry, SeatFacts } from './result-facts.server'

interface JudgeMark {
  readonly seatNo: number
  readonly hundredths: number
  readonly dropped: 'high' | 'low' | null
}

/** One module's mark with the judges it came from; `hundredths` is null while the panel is incomplete. */
export interface ModuleMark {
  readonly code: string
  readonly hundredths: number | null
  readonly judges: readonly JudgeMark[]
  readonly refusal: PanelRefusal | null
  readonly exact: PanelMark['exact'] | null
}

export interface ResultLine {
  readonly seatCode: string
  readonly entry: SeatEntry | null
  readonly outcome: Outcome
  readonly minutes: number | null
  readonly modules: readonly ModuleMark[]
  readonly totalHundredths: number | null
  readonly rank: number | null
  readonly tier: Tier | null
  readonly reasons: readonly Reason[]
}

export interface EventResults {
  readonly lines: readonly ResultLine[]
  /** 实际参赛 */
  readonly actual: number
  /** What stands in the way of publishing, in the order of the seats. */
  readonly problems: readonly ResultRefusal[]
}

function moduleMark(rule: PanelRule, module: ModuleFacts): ModuleMark {
  const mark = panelMark(rule, module.signed, module.needed)
  if (!mark.ok) return { code: module.code, hundredths: null, exact: null, judges: [], refusal: mark.refusal }
  const { hundredths, exact, dropped } = mark.value
  const judges = [...module.signed].sort((a, b) => a.seatNo - b.seatNo)
  return {
    code: module.code,
    hundredths,
    exact,
    refusal: null,
    judges: judges.map((sheet): JudgeMark => {
      const high = dropped?.high.judgeId === sheet.judgeId
      const low = dropped?.low.judgeId === sheet.judgeId
      return {
        seatNo: sheet.seatNo,
        hundredths: sheet.totalHundredths,
        dropped: high ? 'high' : low ? 'low' : null,
      }
    }),
  }
}

function problemOf(seat: SeatFacts, { code, refusal }: ModuleMark): ResultRefusal[] {
  if (!refusal) return []
  const place = { seat: seat.code, module: code }
  if (refusal.code === 'panel-incomplete') {
    return [{ code: 'result-incomplete', ...place, given: refusal.given, needed: refusal.needed }]
  }
  if (refusal.code === 'panel-too-many') {
    return [{ code: 'result-too-many', ...place, given: refusal.given, most: refusal.most }]
  }
  return [{ code: 'result-spread', ...place, aspect: 'aspect' in refusal ? refusal.aspect : '' }]
}

/**
 * 成绩汇总: module marks by the panel rule, totals, ranks 1,2,2,4 by the tie chain, tiers, each with its reason (rules
 * 2.5–2.7); marks in hundredths. Nothing is stored: the same facts always give the same results. An absent, disqualified
 * or void seat needs no sheets; for any other an incomplete panel is a problem, never a partial mean.
 */
export function eventResults({ rulebook, seats }: ResultFacts): EventResults {
  const marked = seats.map((seat) => ({
    seat,
    modules: seat.modules.map((module) => moduleMark(rulebook.panel, module)),
  }))
  const results = resultsOf(
    rulebook,
    marked.map(({ seat, modules }) => ({
      key: seat.code,
      outcome: seat.outcome,
      minutes: seat.minutes,
      decision: seat.decision,
      complete: modules.every((module) => module.exact !== null),
      marks: Object.fromEntries(modules.flatMap(({ code, exact }) => (exact ? [[code, exact]] : []))),
    })),
  )
  const bySeat = new Map(marked.map((one) => [one.seat.code, one]))
  const lines = results.lines.flatMap(
    ({ key, rank, totalHundredths, tier, decidedBy, award, refused }): ResultLine[] => {
      const own = bySeat.get(key)
      if (!own) return []
      const { code: seatCode, entry, outcome, minutes } = own.seat
      const reasons = rank === null ? [decidedBy] : [decidedBy, award, ...refused]
      return [
        { seatCode, entry, outcome, minutes, modules: own.modules, totalHundredths, rank, tier, reasons },
      ]
    },
  )
  return { lines, actual: results.actual, problems: problemsOf(marked, tiesIn(results)) }
}

interface OpenTie {
  readonly rank: number
  readonly seats: readonly string[]
}

function tiesIn({ undecided, lines }: Results): OpenTie[] {
  return undecided.map((rank) => ({
    rank,
    seats: lines.filter((line) => line.rank === rank).map((line) => line.key),
  }))
}

interface MarkedSeat {
  readonly seat: SeatFacts
  readonly modules: readonly ModuleMark[]
}

function problemsOf(marked: readonly MarkedSeat[], ties: readonly OpenTie[]): ResultRefusal[] {
  const needing = marked.filter(({ seat }) => seat.outcome === 'ok' || seat.outcome === 'dnf')
  const sealed = marked.filter(({ seat }) => seat.entry === null)
  return [
    ...(marked.length === 0 ? [{ code: 'result-empty' } as const] : []),
    ...needing.flatMap(({ seat, modules }) => modules.flatMap((module) => problemOf(seat, module))),
    ...ties.map((tie) => ({ code: 'result-tie-undecided', ...tie }) as const),
    ...sealed.map(({ seat }) => ({ code: 'result-seat-sealed', seat: seat.code }) as const),
  ]
}
