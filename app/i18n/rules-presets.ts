import { defineText } from './define'

/** 规则模板: what each is and where it comes from, in one line. */
export const presetNoteText = defineText({
  zh: {
    'city-30-70': '理论和实操加权合计，前三名得奖牌。来源：常见市级规程，理论不超过 30%，实操不低于 70%。',
    'city-30-70-classes': '理论和实操加权合计，按比例评一二三等奖。来源同上。',
    'city-10-20-30': '各模块相加，60 分以下不评奖。来源：市级综合赛通行做法。',
    'medals-merit': '各模块相加，前三名得奖牌，其余前二分之一获优胜奖。来源：通行做法。',
    'college-10-20-30': '比例四舍五入。来源：全国职业院校技能大赛通行做法；2012 年全国技工院校竞赛。',
    'national-skills': '逐点评分。来源：第一届全国技能大赛，非前三且在前二分之一者获优胜奖。',
    worldskills:
      '按标准分共享奖牌。来源：世界技能大赛公开说明；标准分不是官方公式，两分窗口仅见于 500 分制时期。',
    'fixed-1-3-6': '名额固定，与人数无关。来源：通行做法。',
    'bands-20': '按名次分段。来源：振兴杯公开报道（二手来源）。',
    'province-30': '人数不足只作选拔。来源：山东省竞赛办法，每赛项每组别不少于 30 人，选拔赛不少于 15 人。',
  },
  en: {
    'city-30-70':
      'Theory and practice are weighed; medals for the first three. Source: usual city rules, theory at most 30 %, practice at least 70 %.',
    'city-30-70-classes': 'Theory and practice are weighed; prizes by shares. Source: as above.',
    'city-10-20-30': 'Modules are added; no prize below 60. Source: usual practice of city contests.',
    'medals-merit':
      'Modules are added; medals for the first three, merit for the rest of the upper half. Source: usual practice.',
    'college-10-20-30':
      'Shares are rounded half up. Source: the national contest of vocational schools; technical schools 2012.',
    'national-skills':
      'Aspect by aspect. Source: the first national skills competition, merit for the upper half beyond the first three.',
    worldskills:
      'Medals are shared on a scale. Source: what WorldSkills publishes; the scale is not its official formula, and the two-point window is known from the 500-point years only.',
    'fixed-1-3-6': 'Fixed numbers, whatever the field. Source: usual practice.',
    'bands-20': 'Bands of ranks. Source: press reports on the Zhenxing Cup (second hand).',
    'province-30':
      'Too small a field only selects. Source: rules of Shandong, at least 30 in each group, 15 for a selection.',
  },
})

/** 荣誉模板 */
export const honourPresetText = defineText({
  zh: {
    dezhou: '德州：市一类前 2、二类第 1',
    lianyungang: '连云港：状元、能手、标兵',
    zhoushan: '舟山：技能大师（挑战赛）',
    'heilongjiang-city': '黑龙江市级：比省级低一档',
    hunan: '湖南首届：前 3 名省技术能手，优胜以上晋升',
    hainan: '海南：金银铜技师，优胜高级工',
    heilongjiang: '黑龙江省级：一类前 3 高级技师，4–10 技师',
    chongqing: '重庆 2010：一二三等奖技师，两项合格高级工',
    'yunnan-workers': '云南职工大赛 2025：技术状元与技术能手',
    'national-class-one': '全国一类：单人前 5、双人前 3、三人前 2',
    'national-class-two': '全国二类：单人前 3、双人前 2、三人第 1',
    'transport-2022': '交通行业 2022 双人赛项',
    'technical-schools-2012': '全国技工院校 2012：高级组、中级组',
    'zhenxing-2006': '振兴杯 2006：前 5 名全国技术能手，6–20 名晋升一级',
  },
  en: {
    dezhou: 'Dezhou: first 2 of class 1, first of class 2',
    lianyungang: 'Lianyungang: champion, expert, pace-setter',
    zhoushan: 'Zhoushan: master of skills (challenge)',
    'heilongjiang-city': 'Heilongjiang, city: one step below the province',
    hunan: 'Hunan: provincial experts for the first 3, promotion from merit up',
    hainan: 'Hainan: medals to technician, merit to senior worker',
    heilongjiang: 'Heilongjiang, province: class 1 first 3, then 4–10',
    chongqing: 'Chongqing 2010: three prizes to technician, both parts passed to senior worker',
    'yunnan-workers': 'Yunnan workers 2025: champion and experts',
    'national-class-one': 'National class 1: first 5 single, 3 pairs, 2 teams of three',
    'national-class-two': 'National class 2: first 3 single, 2 pairs, first team of three',
    'transport-2022': 'Transport 2022, pairs',
    'technical-schools-2012': 'Technical schools 2012: senior and intermediate groups',
    'zhenxing-2006': 'Zhenxing Cup 2006: national experts for the first 5, one level up for 6–20',
  },
})
