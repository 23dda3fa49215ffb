import { actualCount, awardTiers } from '~/domain/award'
import { panelMark, type PanelRefusal } from '~/domain/panel'
import { rankEntries, type Outcome } from '~/domain/ranking'
import type { Reason } from '~/domain/reason'
import type { ResultRefusal } from '~/domain/refusal/result'
import type { PanelRule, Tier } from '~/domain/rulebook'
import { totalOf } from '~/domain/total'
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
  if (!mark.ok) return { code: module.code, hundredths: null, judges: [], refusal: mark.refusal }
  const { hundredths, dropped } = mark.value
  const judges = [...module.signed].sort((a, b) => a.seatNo - b.seatNo)
  return {
    code: module.code,
    hundredths,
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
  return [{ code: 'result-spread', ...place, aspect: 'aspect' in refusal ? refusal.aspect : '' }]
}

/**
 * 成绩汇总: module marks by the panel rule, totals, ranks 1,2,2,4 by the tie chain, tiers, each with its reason (rules
 * 2.5–2.7); marks in hundredths. Nothing is stored: the same facts always give the same results. An absent, disqualified
 * or void seat needs no sheets; for any other an incomplete panel is a problem, never a partial mean.
 */
export function eventResults({ rulebook, seats }: ResultFacts): EventResults {
  const marked = seats.map((seat) => {
    const modules = seat.modules.map((module) => moduleMark(rulebook.panel, module))
    const complete = modules.flatMap(({ code, hundredths }) =>
      hundredths === null ? [] : [{ code, hundredths }],
    )
    const counts =
      (seat.outcome === 'ok' || seat.outcome === 'dnf') && complete.length === seat.modules.length
    return { seat, modules, complete, totalHundredths: counts ? totalOf(complete) : null }
  })
  const ranked = rankEntries(
    rulebook,
    marked.map(({ seat, complete, totalHundredths }) => ({
      key: seat.code,
      totalHundredths,
      modules: Object.fromEntries(complete.map((module) => [module.code, module.hundredths])),
      minutes: seat.minutes,
      outcome: seat.outcome,
    })),
  )
  const actual = actualCount(rulebook, seats)
  const tiers = new Map(awardTiers(rulebook, ranked, actual).map((awarded) => [awarded.key, awarded]))
  const bySeat = new Map(marked.map((one) => [one.seat.code, one]))
  const lines = ranked.flatMap(({ key, rank, decidedBy }): ResultLine[] => {
    const own = bySeat.get(key)
    if (!own) return []
    const { seat, modules, totalHundredths } = own
    const awarded = tiers.get(key)
    const reasons = rank === null || !awarded ? [decidedBy] : [decidedBy, awarded.reason]
    const { code: seatCode, entry, outcome, minutes } = seat
    return [
      {
        seatCode,
        entry,
        outcome,
        minutes,
        modules,
        totalHundredths,
        rank,
        tier: awarded?.tier ?? null,
        reasons,
      },
    ]
  })
  const needing = marked.filter(({ seat }) => seat.outcome === 'ok' || seat.outcome === 'dnf')
  const sealed = seats.filter((seat) => seat.entry === null)
  return {
    lines,
    actual,
    problems: [
      ...(seats.length === 0 ? [{ code: 'result-empty' } as const] : []),
      ...needing.flatMap(({ seat, modules }) => modules.flatMap((module) => problemOf(seat, module))),
      ...sealed.map((seat) => ({ code: 'result-seat-sealed', seat: seat.code }) as const),
    ],
  }
}
