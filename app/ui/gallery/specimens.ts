import type { BoardRow, BoardView } from '~/domain/board'

const MODULES = [
  { code: 'T', name: '理论', maxHundredths: 3000, counted: true },
  { code: 'A', name: '安装', maxHundredths: 2500, counted: true },
  { code: 'B', name: '编程', maxHundredths: 2500, counted: true },
  { code: 'C', name: '故障排查', maxHundredths: 2000, counted: false },
] as const

// number, rank, T, A, B in hundredths, judges in for C
const MARKS = [
  ['316', 1, 2820, 2325, 2375, 5],
  ['842', 2, 2760, 2425, 2300, 5],
  ['205', 3, 2895, 2225, 2250, 5],
  ['571', 4, 2790, 2175, 2400, 5],
  ['938', 5, 2685, 2350, 2250, 5],
  ['427', 6, 2640, 2275, 2325, 5],
  ['753', 6, 2565, 2350, 2325, 5],
  ['690', 8, 2730, 2075, 2300, 3],
  ['164', 9, 2520, 2375, 2150, 5],
  ['119', 10, 2460, 2075, 2450, 3],
  ['388', 11, 2625, 2150, 2125, 5],
  ['266', 12, 2415, 2175, 2200, 4],
  ['804', 13, 2400, 2150, 2175, 1],
  ['972', 14, 2380, 2100, 2150, 0],
] as const

const NAMES = [
  '何思远',
  '段小川',
  '沐春华',
  '李航',
  '黄丽君',
  '范永明',
  '尹磊',
  '阿依古丽·买买提',
  '杨勇',
  '周建平',
  '丁岚',
  '普文芳',
]
const ORGS = ['玉湖技工学校', '抚仙机电技工学校', '新平福安钢铁', '华宁职业高级中学']

const EVENT = {
  code: 'E07',
  name: '电工',
  group: '职工组',
  trade: '电工',
  stage: 'marking',
  level: 'city',
  season: '2026年玉溪市职业技能竞赛季',
} as const

const BASE = {
  format: 'board/1',
  asOf: '2026-11-28T06:05:12.000Z',
  progress: { marks: 1001, marksOf: 1265, sheets: 91, sheetsOf: 115 },
  head: { seq: 1842, short: '9f3c·a71e' },
  presentCount: 23,
  frozenSince: null,
} as const

export const blindView: BoardView = {
  ...BASE,
  event: EVENT,
  phase: 'blind',
  modules: MODULES,
  rows: MARKS.map(([number, rank, T, A, B, submitted]): BoardRow => ({
    number,
    rank,
    rose: 0,
    modules: { T: { hundredths: T }, A: { hundredths: A }, B: { hundredths: B }, C: { submitted, of: 5 } },
    totalHundredths: T + A + B,
    totalOfHundredths: 8000,
  })),
}

const TIERS = ['gold', 'silver', 'bronze', 'merit', 'merit', 'merit'] as const

export const openView: BoardView = {
  ...BASE,
  event: { ...EVENT, stage: 'notice' },
  phase: 'open',
  modules: MODULES.map((module) => ({ ...module, counted: true })),
  rows: MARKS.slice(0, 12).map(([number, rank, T, A, B], i): BoardRow => ({
    number,
    rank,
    rose: 0,
    name: NAMES[i] ?? '',
    org: ORGS[i % ORGS.length] ?? '',
    modules: {
      T: { hundredths: T },
      A: { hundredths: A },
      B: { hundredths: B },
      C: { hundredths: 1803 - i * 20 },
    },
    totalHundredths: T + A + B + 1803 - i * 20,
    totalOfHundredths: 10000,
    tier: TIERS[i] ?? null,
  })),
}

export const waitingView: BoardView = {
  ...BASE,
  event: { ...EVENT, stage: 'first-seal' },
  phase: 'waiting',
  modules: [],
  rows: [],
  progress: { marks: 0, marksOf: 0, sheets: 0, sheetsOf: 0 },
}

/** The blind board as it stood at 14:00; what is incomplete is not told. */
export const frozenView: BoardView = {
  ...blindView,
  asOf: '2026-11-28T06:00:00.000Z',
  frozenSince: '2026-11-28T06:00:00.000Z',
  rows: blindView.rows.map((row) => ({
    ...row,
    modules: Object.fromEntries(Object.entries(row.modules).filter(([, cell]) => 'hundredths' in cell)),
  })),
}
