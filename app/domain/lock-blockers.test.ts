import { expect, test } from 'vitest'
import { isWarning, lockBlockers, type LockFacts } from './lock-blockers'
import { STAGES } from './stage'

const CLEAR: LockFacts = { stage: 'team-signed', problems: [], outliers: [], reopens: [] }
const PLACE = { sheetId: 's1', module: 'C', seat: '427', seatNo: 3 }
const TIE = { code: 'result-tie-undecided', rank: 2, seats: ['101', '108'] } as const

function gap(seat: string, module: string, given: number, needed: number) {
  return { code: 'result-incomplete', seat, module, given, needed } as const
}

test('§2.10 with nothing in the way there is no blocker', () => {
  expect(lockBlockers(CLEAR)).toEqual([])
})

test.each(STAGES.filter((stage) => !['marking', 'team-signed', 'recheck'].includes(stage)))(
  '§2.10 at %s only the stage is told',
  (stage) => {
    const facts = { ...CLEAR, stage, problems: [gap('101', 'A', 0, 3)], calls: 2 }
    expect(lockBlockers(facts)).toEqual([{ kind: 'stage', stage }])
  },
)

const ROWS: readonly [says: string, facts: Partial<LockFacts>, blockers: readonly object[]][] = [
  [
    'sheets owed are counted by module',
    { stage: 'marking', problems: [gap('101', 'A', 2, 5), gap('108', 'A', 4, 5), gap('101', 'B', 0, 5)] },
    [
      { kind: 'missing', module: 'A', sheets: 4, seats: ['101', '108'] },
      { kind: 'missing', module: 'B', sheets: 5, seats: ['101'] },
    ],
  ],
  ['a tie waits for the last sheet', { problems: [TIE, gap('101', 'A', 2, 3)] }, [{ kind: 'missing' }]],
  ['a tie is decided in writing', { problems: [TIE] }, [{ kind: 'tie', rank: 2, seats: ['101', '108'] }]],
  [
    'a spread too wide',
    { problems: [{ code: 'result-spread', seat: '101', module: 'A', aspect: 'A1.2' }] },
    [{ kind: 'spread', module: 'A', seat: '101', aspect: 'A1.2' }],
  ],
  [
    'open votes are counted, spread ones named',
    {
      votes: {
        open: [
          { seat: '101', aspects: 2 },
          { seat: '101', aspects: 1 },
        ],
        spread: [{ module: 'A', seat: '108', aspect: 'A1.1' }],
      },
    },
    [
      { kind: 'votes', open: 3, seats: ['101'] },
      { kind: 'revote', module: 'A', seat: '108', aspect: 'A1.1' },
    ],
  ],
  [
    'an outlier nobody has checked',
    { outliers: [{ ...PLACE, offHundredths: -234 }] },
    [{ kind: 'outlier', ...PLACE, offHundredths: -234 }],
  ],
  [
    'a reopening that waits',
    { reopens: [{ ...PLACE, requestId: 'r1' }] },
    [{ kind: 'reopen', ...PLACE, requestId: 'r1' }],
  ],
  [
    'marks on a tablet',
    {
      tablets: [
        { seatNo: 4, unsent: 0 },
        { seatNo: 5, unsent: 3 },
      ],
    },
    [{ kind: 'unsent', seatNo: 5, unsent: 3 }],
  ],
  ['calls without an answer', { calls: 2 }, [{ kind: 'calls', calls: 2 }]],
  [
    'what publishing asks for is no matter of the lock',
    { problems: [{ code: 'result-seat-sealed', seat: '101' }] },
    [],
  ],
]

test.each(ROWS)('§2.10 %s', (_says, facts, blockers) => {
  const found = lockBlockers({ ...CLEAR, ...facts })
  expect(found).toHaveLength(blockers.length)
  expect(found).toMatchObject(blockers)
})

test('§2.10 only unanswered calls may be locked over', () => {
  const all = lockBlockers({
    ...CLEAR,
    problems: [TIE],
    outliers: [{ ...PLACE, offHundredths: 250 }],
    reopens: [{ ...PLACE, requestId: 'r1' }],
    tablets: [{ seatNo: 5, unsent: 3 }],
    calls: 1,
  })
  expect(all.filter(isWarning).map(({ kind }) => kind)).toEqual(['calls'])
  expect(all.map(({ kind }) => kind)).toEqual(['outlier', 'reopen', 'tie', 'unsent', 'calls'])
})
