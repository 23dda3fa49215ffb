import type { Mode } from '../board-mode'
import { modeThen, narrower, shownAt, type ReplayGround } from '../replay'
import type { Stage } from '../stage'
import type { Step } from './happening'
import type { History, ReplaySheet } from './history'
import { heldAt } from './track'

/** 一刻: something the public saw happen. `long`: a mark on the scale that everybody looks for. */
export type Moment = {
  /** ms since 1970 */
  readonly at: number
  readonly long?: boolean
} & (
  | {
      readonly what: 'signed' | 'reopened'
      readonly seat: string
      readonly module: string
      readonly judge: number
      readonly complete?: boolean
    }
  /** how many are in may be known, whose they are may not */
  | { readonly what: 'sheet-in' | 'sheet-back' | 'seat-changed' | 'frozen' | 'released' }
  | { readonly what: 'stage'; readonly stage: Stage }
)

/** Counts, module by module, the sheets its marks still wait for. */
function ledgerOfOpen(ground: ReplayGround, history: History) {
  const open = new Map<string, number>()
  const count = (module: string, by: number) => open.set(module, (open.get(module) ?? 0) + by)
  const sheets = new Map(ground.sheets.map((sheet) => [sheet.id, sheet]))
  const owed = new Set(ground.sheets.map(({ id }) => id))
  for (const { module } of ground.sheets) count(module, 1)
  function set(sheet: ReplaySheet, isOwed: boolean) {
    if (owed.has(sheet.id) === isOwed) return
    if (isOwed) owed.add(sheet.id)
    else owed.delete(sheet.id)
    count(sheet.module, isOwed ? 1 : -1)
  }
  return {
    sheetOf: (id: string) => sheets.get(id),
    set,
    seat(seatId: string, out: boolean, done: number) {
      for (const sheet of ground.sheets)
        if (sheet.seatId === seatId)
          set(sheet, !out && heldAt(history.signed.get(sheet.id), done, null) === null)
    },
    complete: (module: string) => open.get(module) === 0,
  }
}

const RANKED: readonly string[] = ['ok', 'dnf']

/**
 * 时刻表: what the public saw happen, in order, from the start of the marking on. While the board stood still nothing but
 * that; where only progress was or is shown, no seat, no module and no judge; where nothing may be shown, nothing.
 */
export function momentsOf(ground: ReplayGround, history: History, widest: Mode = 'open'): Moment[] {
  const owed = ledgerOfOpen(ground, history)
  const numbers = new Map(ground.seats.map(({ id, number }) => [id, number]))
  const moments: Moment[] = []
  let begun = false

  function tell({ what }: Step, at: number, done: number): Moment | null {
    const mode = narrower(modeThen(history, done), widest)
    switch (what.kind) {
      case 'sign':
      case 'reopen': {
        const sheet = owed.sheetOf(what.sheetId)
        if (!sheet) return null
        const signs = what.kind === 'sign'
        const ranked = RANKED.includes(heldAt(history.outcomes.get(sheet.seatId), done, 'ok'))
        if (ranked) owed.set(sheet, !signs)
        if (mode !== 'blind') return { at, what: signs ? 'sheet-in' : 'sheet-back' }
        const complete = signs && owed.complete(sheet.module)
        const { module, seatNo: judge } = sheet
        const place = { seat: numbers.get(sheet.seatId) ?? '', module, judge }
        const told = { at, what: signs ? ('signed' as const) : ('reopened' as const), ...place }
        return complete ? { ...told, complete, long: true } : told
      }
      case 'outcome':
        owed.seat(what.seatId, !RANKED.includes(what.outcome), done)
        return { at, what: 'seat-changed' }
      case 'publish':
        return { at, what: 'stage', stage: 'announced', long: true }
      case 'stage':
        return { at, what: 'stage', stage: what.stage, long: true }
      case 'freeze':
      case 'release':
        return { at, what: what.kind === 'freeze' ? 'frozen' : 'released', long: true }
      default:
        return null
    }
  }

  for (const [index, step] of history.steps.entries()) {
    const done = index + 1
    const at = history.times[index] ?? step.at
    const moment = tell(step, at, done)
    begun ||= step.what.kind === 'stage' && step.what.stage === 'marking'
    if (!begun || !moment || narrower(modeThen(history, done), widest) === 'waiting') continue
    const still = shownAt(history, at, done).until !== null
    if (!still || moment.what === 'frozen') moments.push(moment)
  }
  return moments
}
