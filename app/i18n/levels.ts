import { defineText } from './define'

/** 赛事类别 (rule 2.1): the class decides which reward rule applies. */
export const classText = defineText({
  zh: {
    WSC: '世界技能大赛',
    NAT_COMP: '全国技能大赛',
    NAT_C1: '全国一类职业技能竞赛',
    NAT_C2: '全国二类职业技能竞赛',
    NAT_VOC: '全国职业院校技能大赛',
    PROV_COMP: '全省综合性职业技能大赛',
    PROV_IND: '省级行业职业技能大赛',
    CITY_C1: '市级一类竞赛',
    CITY_C2: '市级二类竞赛',
    COUNTY: '县级竞赛',
    ENTERPRISE: '企业竞赛',
    SCHOOL: '院校竞赛',
  },
  en: {
    WSC: 'WorldSkills Competition',
    NAT_COMP: 'National Skills Competition',
    NAT_C1: 'National contest, class 1',
    NAT_C2: 'National contest, class 2',
    NAT_VOC: 'National vocational schools contest',
    PROV_COMP: 'Provincial Skills Competition',
    PROV_IND: 'Provincial industry contest',
    CITY_C1: 'City contest, class 1',
    CITY_C2: 'City contest, class 2',
    COUNTY: 'County contest',
    ENTERPRISE: 'Enterprise contest',
    SCHOOL: 'School contest',
  },
})

/** 新八级工: the eight levels of a skilled worker. */
export const skillText = defineText({
  zh: {
    none: '无等级',
    apprentice: '学徒工',
    junior: '初级工',
    intermediate: '中级工',
    senior: '高级工',
    technician: '技师',
    'senior-technician': '高级技师',
    special: '特级技师',
    chief: '首席技师',
  },
  en: {
    none: 'No level',
    apprentice: 'Apprentice',
    junior: 'Junior worker (5)',
    intermediate: 'Intermediate worker (4)',
    senior: 'Senior worker (3)',
    technician: 'Technician (2)',
    'senior-technician': 'Senior technician (1)',
    special: 'Special-grade technician',
    chief: 'Chief technician',
  },
})

export { tierText } from './tiers'

/** 人才库层次 */
export const talentText = defineText({
  zh: { seed: '种子', reserve: '后备', watch: '观察' },
  en: { seed: 'Seed', reserve: 'Reserve', watch: 'Watch list' },
})
