import type { Blocker } from './blockers'
import type { Call, JudgeTendency, OutlierNote, ReopenAsked, Tablet } from './room-bench'

export type MatrixCell = {
  readonly sheetId: string
  readonly judgeId: string
  readonly given: number
  /** the signed total in hundredths; null until signed */
  readonly hundredths: number | null
  readonly dropped: 'high' | 'low' | null
  /** more than the outlier distance from the median of this row */
  readonly outlier: boolean
}

export type MatrixRow = {
  readonly seatId: string
  readonly seat: string
  readonly outcome: string
  /** absent, disqualified or void: no sheets are owed */
  readonly owed: boolean
  readonly cells: readonly (MatrixCell | null)[]
  readonly signed: number
  readonly needed: number
  readonly hundredths: number | null
  readonly medianHundredths: number | null
}

export type ModuleMatrix = {
  readonly code: string
  readonly name: string
  readonly maxHundredths: number
  readonly of: number
  readonly allowedHundredths: number
  readonly drops: boolean
  readonly signed: number
  readonly sheets: number
  readonly rows: readonly MatrixRow[]
}

/** 裁判长台 as it travels: by number and judge, never a contestant's name; marks in hundredths. */
export type ControlRoom = {
  readonly format: 'control/2'
  readonly event: {
    readonly code: string
    readonly name: string
    readonly group: string
    readonly stage: string
  }
  readonly asOf: string
  readonly judges: readonly { readonly id: string; readonly seatNo: number; readonly name: string }[]
  readonly modules: readonly ModuleMatrix[]
  readonly seats: readonly {
    readonly id: string
    readonly code: string
    readonly outcome: string
    readonly minutes: number | null
    readonly decision: number | null
  }[]
  readonly sheets: { readonly signed: number; readonly of: number }
  readonly recent: readonly {
    readonly at: string
    readonly seatNo: number
    readonly seat: string
    readonly aspect: string
  }[]
  readonly blockers: readonly Blocker[]
  /** the app the server runs; a tablet of another one should be loaded anew */
  readonly version: string
  readonly tablets: readonly Tablet[]
  readonly calls: readonly Call[]
  readonly reopenings: readonly ReopenAsked[]
  readonly outlierNotes: readonly OutlierNote[]
  readonly tendencies: readonly JudgeTendency[]
}
