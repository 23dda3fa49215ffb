import type { PresetName } from '../../app/domain/preset'
import type { Stage } from '../../app/domain/stage'

export type EventStory = {
  readonly code: string
  readonly season: '2025' | '2026'
  readonly name: string
  readonly trade: string
  readonly scheme: string
  readonly level: string
  readonly group: string
  readonly teamSize: number
  readonly venue: string
  readonly startsAt: string
  readonly preset: PresetName
  readonly entries: number
  readonly absent: number
  /** where the seeded season leaves this event */
  readonly until: Stage
  /** modules already signed when the season opens; the others are marked live */
  readonly signedModules?: readonly string[]
  /** the next module's contestants are being called */
  readonly calling?: boolean
  /** modules on the board when it was frozen; the rest was marked behind it, so that a ceremony can be led */
  readonly frozenAfter?: readonly string[]
  /** indexes into the judges' list; the last one is the reserve */
  readonly judges: readonly number[]
  readonly orgs: 'firms' | 'schools'
}

const city = { level: 'senior', teamSize: 1, preset: 'city-10-20-30' } as const

/** 2026年玉溪市职业技能竞赛季 and, finished, the year before. */
export const STORY: readonly EventStory[] = [
  {
    ...city,
    code: 'TEAS-26',
    season: '2026',
    name: '茶艺师',
    trade: '茶艺师',
    scheme: 'tea',
    group: '职工组',
    venue: '龙马茶业 品鉴楼',
    startsAt: '2026-10-24T09:00:00+08:00',
    entries: 20,
    absent: 1,
    until: 'awarded',
    judges: [0, 1, 2, 3, 4, 5],
    orgs: 'firms',
  },
  {
    ...city,
    code: 'COOK-26',
    season: '2026',
    name: '中式烹调师',
    trade: '中式烹调师',
    scheme: 'cook',
    group: '职工组',
    venue: '秀山酒店 中餐厨房',
    startsAt: '2026-11-14T08:30:00+08:00',
    entries: 22,
    absent: 2,
    until: 'announced',
    frozenAfter: ['A', 'B'],
    judges: [6, 7, 8, 9, 10, 11],
    orgs: 'firms',
  },
  {
    ...city,
    code: 'MECH-26',
    season: '2026',
    name: '汽车维修工',
    trade: '汽车维修工',
    scheme: 'mechanic',
    group: '学生组',
    venue: '滇中技工学校 汽修车间',
    startsAt: '2026-11-21T08:30:00+08:00',
    entries: 14,
    absent: 1,
    until: 'team-signed',
    judges: [12, 25, 14, 15, 16, 17],
    orgs: 'schools',
  },
  {
    ...city,
    code: 'ELEC-26',
    season: '2026',
    name: '电工',
    trade: '电工',
    scheme: 'electrician',
    group: '职工组',
    venue: '实训楼 2 层 电工车间',
    startsAt: '2026-11-23T08:30:00+08:00',
    entries: 18,
    absent: 2,
    until: 'marking',
    signedModules: ['A', 'B'],
    calling: true,
    judges: [18, 19, 20, 21, 22, 23],
    orgs: 'firms',
  },
  {
    ...city,
    code: 'ROBO-26',
    season: '2026',
    name: '移动机器人',
    trade: '移动机器人',
    scheme: 'robot',
    group: '学生组',
    teamSize: 2,
    preset: 'medals-merit',
    venue: '抚仙湖职业学校 体育馆',
    startsAt: '2026-11-23T14:30:00+08:00',
    entries: 10,
    absent: 0,
    until: 'check-in',
    judges: [0, 6, 12, 18, 24, 25],
    orgs: 'schools',
  },
  {
    ...city,
    code: 'CARE-26',
    season: '2026',
    name: '养老护理员',
    trade: '养老护理员',
    scheme: 'carer',
    group: '职工组',
    venue: '玉带路养老院 实训中心',
    startsAt: '2026-11-28T09:00:00+08:00',
    entries: 22,
    absent: 0,
    until: 'roster',
    judges: [1, 7, 13, 19, 24, 26],
    orgs: 'firms',
  },
  {
    ...city,
    code: 'TURN-26',
    season: '2026',
    name: '数控车工',
    trade: '数控车工',
    scheme: 'turner',
    group: '学生组',
    venue: '哀牢山技工学校 数控中心',
    startsAt: '2026-12-05T08:30:00+08:00',
    entries: 24,
    absent: 0,
    until: 'review',
    judges: [2, 8, 14, 20, 25, 27],
    orgs: 'schools',
  },
  {
    ...city,
    code: 'WELD-26',
    season: '2026',
    name: '焊工',
    trade: '焊工',
    scheme: 'welder',
    group: '职工组',
    venue: '磨盘山钢构公司 焊接车间',
    startsAt: '2026-12-12T08:30:00+08:00',
    entries: 22,
    absent: 0,
    until: 'registration',
    judges: [3, 9, 15, 21, 26, 27],
    orgs: 'firms',
  },
  {
    ...city,
    code: 'WELD-25',
    season: '2025',
    name: '焊工',
    trade: '焊工',
    scheme: 'welder',
    group: '职工组',
    venue: '磨盘山钢构公司 焊接车间',
    startsAt: '2025-10-18T08:30:00+08:00',
    entries: 9,
    absent: 0,
    until: 'archived',
    judges: [3, 9, 15, 21, 26, 27],
    orgs: 'firms',
  },
  {
    ...city,
    code: 'ELEC-25',
    season: '2025',
    name: '电工',
    trade: '电工',
    scheme: 'electrician',
    group: '职工组',
    venue: '实训楼 2 层 电工车间',
    startsAt: '2025-10-25T08:30:00+08:00',
    entries: 9,
    absent: 1,
    until: 'archived',
    judges: [18, 19, 20, 21, 22, 23],
    orgs: 'firms',
  },
  {
    ...city,
    code: 'TEAS-25',
    season: '2025',
    name: '茶艺师',
    trade: '茶艺师',
    scheme: 'tea',
    group: '职工组',
    venue: '龙马茶业 品鉴楼',
    startsAt: '2025-11-01T09:00:00+08:00',
    entries: 9,
    absent: 0,
    until: 'archived',
    judges: [0, 1, 2, 3, 4, 5],
    orgs: 'firms',
  },
]

/** Judges of the season; most come from outside the city, a few from firms that recusal must see. */
export const JUDGE_HOMES: readonly (readonly [employer: string, delegation: string])[] = Array.from(
  { length: 28 },
  (_, i) => {
    if (i === 24) return ['玉带路养老院', ''] as const
    if (i === 27) return ['磨盘山钢构公司', ''] as const
    if (i === 13) return ['滇池畔职业学院', '通海县'] as const
    return [
      ['滇池畔职业学院', '曲靖翠峰技师学院', '楚雄彝海技工学校', '大理洱源职业学校'][i % 4] ?? '',
      '市外',
    ] as const
  },
)

/** Staff of the demonstration; event duties are granted in every event. */
export const STAFF = [
  { login: 'zhoumin', name: '周敏', duty: 'organizer', perEvent: false },
  { login: 'puhong', name: '普红', duty: 'registrar', perEvent: false },
  { login: 'lizhu', name: '李柱', duty: 'checkin', perEvent: false },
  { login: 'zhangyi', name: '张一帆', duty: 'draw-one', perEvent: true },
  { login: 'tanger', name: '谭尔雅', duty: 'draw-two', perEvent: true },
  { login: 'duansr', name: '段绍荣', duty: 'chief-judge', perEvent: true },
  { login: 'jiandu', name: '孔令仪', duty: 'supervisor', perEvent: true },
  { login: 'liufang', name: '刘芳', duty: 'award-office', perEvent: false },
  { login: 'lijuan', name: '李娟', duty: 'award-office', perEvent: false },
  { login: 'qianpi', name: '钱丕', duty: 'award-approver', perEvent: false },
  { login: 'caizheng', name: '蔡正', duty: 'finance', perEvent: false },
  { login: 'shenji', name: '沈济', duty: 'auditor', perEvent: false },
  { login: 'admin', name: '管启明', duty: 'administrator', perEvent: false },
] as const
