import { describe, expect, test } from 'vitest'
import { boardFor, type BoardFacts, type BoardRow, type BoardView } from './board'
import { BOARD_MODES, isDue, isHeld, modeNow, type Mode } from './board-mode'
import type { BoardSeat } from './board-marks'
import type { Outcome } from './ranking'
import { reason } from './reason'
import { PRESETS } from './preset'
import { reached, STAGES, type Stage } from './stage'

const NAMES = [
  ['沈见微', '云岭机电厂'],
  ['许望川', '玉江职校'],
  ['何知远', '澄湖电力'],
  ['罗清越', '滇南铸造'],
] as const

/** One seat: per module the judges' totals, null for a sheet not yet signed. */
function seat(number: string, marks: Record<string, (number | null)[]>, outcome: Outcome = 'ok'): BoardSeat {
  const sheets = Object.entries(marks).flatMap(([module, totals]) =>
    totals.map((total, judge) => ({
      module,
      judgeId: `j${judge}`,
      signed: total !== null,
      // An unsigned sheet already has marks: they must not be seen either.
      totalHundredths: total ?? 7777,
      marks: total === null ? 4 : 10,
      marksOf: 10,
    })),
  )
  return { number, outcome, minutes: null, sheets }
}

const FULL = [
  seat('11', { A: [3000, 3000, 3000], B: [4000, 4000, 4000] }),
  seat('12', { A: [4000, 4000, 4000], B: [4000, 4000, 4000] }),
  seat('13', { A: [3000, 3000, 3000], B: [4000, 4000, 4000] }),
  seat('14', { A: [1000, 1000, 1000], B: [1000, 1000, 1000] }),
]

function facts(stage: Stage, rest: Partial<BoardFacts> = {}): BoardFacts {
  const published = NAMES.map(([name, org], place) => ({
    number: String(11 + place),
    name,
    org,
    rank: [2, 1, 2, 4][place] ?? null,
    totalHundredths: 9000,
    modules: { A: 4000, B: 5000 },
    tier: place === 1 ? ('first' as const) : null,
    decidedBy: reason('rank-by-total', { totalHundredths: 9000 }),
  }))
  const event = {
    code: 'ELEC',
    name: '电气装置',
    group: '职工组',
    trade: '电工',
    stage,
    level: '市级',
    season: '2026',
  }
  return {
    event,
    asOf: '2026-05-01T09:00:00.000Z',
    rulebook: PRESETS['city-10-20-30'],
    modules: [
      { code: 'A', name: '安装', maxHundredths: 5000 },
      { code: 'B', name: '调试', maxHundredths: 5000 },
    ],
    judges: 3,
    seats: FULL,
    published,
    head: { seq: 12, digest: 'abcdef0123456789' },
    presentCount: 4,
    ...rest,
  }
}

function row(view: BoardView, number: string): BoardRow | undefined {
  return view.rows.find((each) => each.number === number)
}

const BEFORE = STAGES.filter((stage) => !reached(stage, 'announced'))
const MODES: Mode[] = ['waiting', 'progress', 'blind', 'open']

describe('§2.11 blindness', () => {
  test.each(BEFORE)('in stage %s no name and no unit leaves, whatever is asked', (stage) => {
    for (const mode of MODES) {
      for (const audience of ['public', 'staff'] as const) {
        const wire = JSON.stringify(boardFor(audience, mode, facts(stage)))
        for (const text of NAMES.flat()) expect(wire).not.toContain(text)
      }
    }
  })

  test.each(STAGES.filter((stage) => !reached(stage, 'second-seal')))(
    'in stage %s there are no rows at all',
    (stage) => {
      const view = boardFor('staff', 'open', facts(stage))
      expect([view.phase, view.rows]).toEqual(['waiting', []])
    },
  )

  test('one missing signature keeps the whole module from everyone', () => {
    const seats = [seat('11', { A: [3000, 3000, 3000], B: [4000, null, 4000] }), ...FULL.slice(1)]
    const view = boardFor('public', 'blind', facts('marking', { seats }))
    expect(view.modules.map(({ code, counted }) => [code, counted])).toEqual([
      ['A', true],
      ['B', false],
    ])
    expect(row(view, '11')?.modules).toEqual({ A: { hundredths: 3000 }, B: { submitted: 2, of: 3 } })
    expect(row(view, '12')).toMatchObject({
      modules: { B: { submitted: 3, of: 3 } },
      totalHundredths: 4000,
      totalOfHundredths: 5000,
    })
    expect(JSON.stringify(view)).not.toContain('7777')
  })

  test('with no complete module there are cells but neither marks, totals nor ranks', () => {
    const seats = [seat('11', { A: [null, 3000, 3000] }), seat('12', { A: [3000, 3000, 3000] })]
    const view = boardFor('public', 'blind', facts('marking', { seats }))
    expect(view.rows.map(({ number, rank, totalHundredths }) => [number, rank, totalHundredths])).toEqual([
      ['11', null, null],
      ['12', null, null],
    ])
    expect(JSON.stringify(view)).not.toContain('3000')
  })

  test('before any sheet exists every cell is nothing of three', () => {
    const view = boardFor('public', 'blind', facts('contest', { seats: [seat('11', {})] }))
    expect(row(view, '11')?.modules).toEqual({ A: { submitted: 0, of: 3 }, B: { submitted: 0, of: 3 } })
    expect(view.progress).toEqual({ marks: 0, marksOf: 0, sheets: 0, sheetsOf: 0 })
  })

  test('a disqualified seat holds nothing back and has neither rank nor total', () => {
    const seats = [...FULL, seat('15', { A: [null, null, null], B: [null, null, null] }, 'dsq')]
    const view = boardFor('public', 'blind', facts('marking', { seats }))
    expect(view.modules.every(({ counted }) => counted)).toBe(true)
    expect(row(view, '15')).toMatchObject({ rank: null, totalHundredths: null })
  })
})

test('§6 the blind board ranks 1, 2, 2, 4 by number only', () => {
  const view = boardFor('public', 'blind', facts('locked'))
  expect(view.rows.map(({ number, rank, totalHundredths }) => [number, rank, totalHundredths])).toEqual([
    ['12', 1, 8000],
    ['11', 2, 7000],
    ['13', 2, 7000],
    ['14', 4, 2000],
  ])
  expect(view.progress).toEqual({ marks: 240, marksOf: 240, sheets: 24, sheetsOf: 24 })
  expect(view.head).toEqual({ seq: 12, short: 'abcdef01' })
})

test('§2.11 the order seats come in never changes the board', () => {
  const turned = facts('locked', { seats: [...FULL].reverse() })
  expect(boardFor('public', 'blind', turned)).toEqual(boardFor('public', 'blind', facts('locked')))
})

test('§2.11 a frozen board says since when and does not tell how far the incomplete modules are', () => {
  const frozenSince = '2026-05-01T08:00:00.000Z'
  const seats = [seat('11', { A: [3000, 3000, 3000], B: [4000, null, 4000] }), ...FULL.slice(1)]
  const live = boardFor('public', 'blind', facts('marking', { seats }))
  expect([live.frozenSince, live.rows[0]?.modules['B']]).toEqual([null, { submitted: 3, of: 3 }])
  const frozen = boardFor('public', 'blind', facts('marking', { seats, frozenSince }))
  expect(frozen.frozenSince).toBe(frozenSince)
  expect(frozen.rows.map(({ modules }) => Object.keys(modules))).toEqual([['A'], ['A'], ['A'], ['A']])
})

test('§2.11 progress keeps every row', () => {
  const progress = boardFor('public', 'progress', facts('locked'))
  expect([progress.phase, progress.rows, progress.progress.sheets]).toEqual(['blind', [], 24])
})

test('§2.11 a freeze begins at its time, outlasts the announcement, and comes too late after it', () => {
  const at = (minutes: number) => new Date(Date.UTC(2026, 4, 1, 6, minutes))
  const planned = { stage: 'marking', freezeAt: at(30), frozen: false } as const
  expect([isHeld(planned, at(29)), isHeld(planned, at(30)), isDue(planned, at(30))]).toEqual([
    false,
    true,
    true,
  ])
  expect(isHeld({ ...planned, stage: 'announced', frozen: true }, at(40))).toBe(true)
  expect(isHeld({ ...planned, stage: 'announced' }, at(40))).toBe(false)
})

test('§2.11 staff see the blind board where the public must wait', () => {
  expect(boardFor('public', 'waiting', facts('marking')).rows).toEqual([])
  expect(boardFor('staff', 'waiting', facts('marking')).rows).toHaveLength(4)
})

test('§2.11 from the announcement on names, ranks and tiers of the published version', () => {
  const view = boardFor('public', modeNow('announced', 'off'), facts('announced'))
  expect(view.phase).toBe('open')
  expect(view.rows.map(({ rank, name, org }) => [rank, name, org])).toEqual([
    [1, '许望川', '玉江职校'],
    [2, '沈见微', '云岭机电厂'],
    [2, '何知远', '澄湖电力'],
    [4, '罗清越', '滇南铸造'],
  ])
  expect(view.rows[0]).toMatchObject({ number: '12', tier: 'first', totalOfHundredths: 10_000 })
})

test('§2.11 the board mode narrows what the stage allows, never widens it', () => {
  for (const mode of BOARD_MODES) {
    expect(modeNow('first-seal', mode)).toBe('waiting')
    expect(modeNow('unsealed', mode)).not.toBe('open')
    expect(modeNow('announced', mode)).toBe('open')
  }
  expect(BOARD_MODES.map((mode) => modeNow('marking', mode))).toEqual(['waiting', 'progress', 'blind'])
})
