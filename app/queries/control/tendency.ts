import { eventResults } from '~/data/event-results.server'
import type { ResultFacts } from '~/data/result-facts.server'
import { tendencyOf, type Judged } from '~/domain/tendency'
import type { JudgeTendency, RankMove } from './room-bench'

type Signed = { readonly judgeId: string; readonly at: string }

/** His sheets beside a complete panel's, in the order he signed them. */
function judgedBy(facts: ResultFacts, judgeId: string, order: readonly Signed[]): Judged[] {
  const rows = facts.seats.flatMap((seat) =>
    seat.modules.flatMap((module) => {
      const own = module.signed.find((sheet) => sheet.judgeId === judgeId)
      if (!own || module.signed.length < module.needed) return []
      const others = module.signed.filter((sheet) => sheet !== own).map((sheet) => sheet.totalHundredths)
      const most = facts.modules.find(({ code }) => code === module.code)?.maxHundredths ?? 0
      const place = order.findIndex(
        (one) => one.judgeId === judgeId && one.at === `${seat.id} ${module.code}`,
      )
      return [{ place, own: own.totalHundredths, others, maxHundredths: most }]
    }),
  )
  return rows.sort((a, b) => a.place - b.place)
}

/** 若去掉: the ranks that would be others without this judge's sheets; null where too few judges would be left. */
function rankMoves(
  facts: ResultFacts,
  judgeId: string,
  ranks: ReadonlyMap<string, number | null>,
): RankMove[] | null {
  const seats = facts.seats.map((seat) => ({
    ...seat,
    modules: seat.modules.map((module) => {
      const signed = module.signed.filter((sheet) => sheet.judgeId !== judgeId)
      return { ...module, signed, needed: module.needed - (module.signed.length - signed.length) }
    }),
  }))
  const { lines } = eventResults({ ...facts, seats })
  if (lines.every((line) => line.rank === null)) return null
  return lines.flatMap(({ seatCode, rank }) => {
    const from = ranks.get(seatCode) ?? null
    return from === null || rank === null || from === rank ? [] : [{ seat: seatCode, from, to: rank }]
  })
}

type SheetRow = {
  readonly judgeId: string
  readonly seatId: string
  readonly signedAt: Date | null
  readonly module: { readonly code: string }
}

/** Which sheets were signed, the earliest first. */
export function signedOrder(sheets: readonly SheetRow[]): Signed[] {
  return sheets
    .flatMap(({ signedAt, ...sheet }) => (signedAt ? [{ ...sheet, time: signedAt.getTime() }] : []))
    .sort((a, b) => a.time - b.time)
    .map(({ judgeId, seatId, module }) => ({ judgeId, at: `${seatId} ${module.code}` }))
}

/** 席位倾向 of every judge; ranks are looked at only once there are some. `order`: sheets as they were signed. */
export function tendencies(
  facts: ResultFacts,
  judges: readonly { readonly id: string }[],
  order: readonly Signed[],
): JudgeTendency[] {
  const ranks = new Map(eventResults(facts).lines.map((line) => [line.seatCode, line.rank]))
  const ranked = [...ranks.values()].some((rank) => rank !== null)
  return judges.map(({ id }) => ({
    judgeId: id,
    ...tendencyOf(judgedBy(facts, id, order)),
    moves: ranked ? rankMoves(facts, id, ranks) : null,
  }))
}
