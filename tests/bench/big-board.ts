import type { BoardRow, BoardView } from '../../app/domain/board'

const MODULES = ['A', 'B', 'C', 'D'] as const
const ROWS = 100

/** A blind board of 100 numbers and four modules, three of them complete. */
export function bigBoard(): BoardView {
  const rows = Array.from({ length: ROWS }, (_, at): BoardRow => {
    const hundredths = 2400 - at * 7
    return {
      number: String(100 + at),
      rank: at + 1,
      rose: 0,
      modules: {
        A: { hundredths },
        B: { hundredths: hundredths - 3 },
        C: { hundredths: hundredths - 5 },
        D: { submitted: 2, of: 5 },
      },
      totalHundredths: hundredths * 3 - 8,
      totalOfHundredths: 7500,
    }
  })
  return {
    format: 'board/1',
    event: {
      code: 'BENCH',
      name: '电工',
      group: '职工组',
      trade: '电工',
      stage: 'marking',
      level: '市级',
      season: '2026',
    },
    phase: 'blind',
    asOf: new Date(0).toISOString(),
    frozenSince: null,
    modules: MODULES.map((code) => ({
      code,
      name: `模块${code}`,
      maxHundredths: 2500,
      counted: code !== 'D',
    })),
    rows,
    progress: { marks: 0, marksOf: 20_000, sheets: 0, sheetsOf: 2000 },
    head: { seq: 0, short: '00000000' },
    presentCount: ROWS,
  }
}

/** The board one mark later, and with every tenth mark one more sheet is in. */
export function marked(view: BoardView, n: number): BoardView {
  const changed = n % ROWS
  return {
    ...view,
    asOf: new Date(n * 100).toISOString(),
    rows: view.rows.map((row, at) =>
      at === changed ? { ...row, modules: { ...row.modules, D: { submitted: 1 + (n % 4), of: 5 } } } : row,
    ),
    progress: { ...view.progress, marks: n, sheets: Math.floor(n / 10) },
    head: { seq: n, short: n.toString(16).padStart(8, '0') },
  }
}
