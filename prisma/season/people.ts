import type { Dice } from './dice'

/** Everybody here is invented; identity numbers use the prefecture prefix 530400, which no person holds. */
export const COUNTIES = [
  '红塔区',
  '江川区',
  '澄江市',
  '通海县',
  '华宁县',
  '易门县',
  '峨山县',
  '新平县',
  '元江县',
] as const

const SURNAMES = [...'李王张杨刘陈赵普矣施沐段周孙马朱胡郭何林罗白方杞龙孔钱代飞鲁']
const GIVEN_M = [
  '志远',
  '建波',
  '云飞',
  '家伟',
  '学武',
  '永昌',
  '晓东',
  '立新',
  '俊杰',
  '绍华',
  '成',
  '磊',
  '海涛',
  '世荣',
  '子昂',
  '文斌',
  '光明',
  '浩',
  '国栋',
  '玉溪',
]
const GIVEN_F = [
  '丽娟',
  '春燕',
  '雪梅',
  '晓琳',
  '慧',
  '玉兰',
  '佳怡',
  '美玲',
  '文静',
  '思雨',
  '红',
  '秀芬',
  '亚男',
  '琼仙',
  '若溪',
  '云霞',
  '静怡',
  '桂珍',
  '欣',
  '彩云',
]

export const SCHOOLS = ['滇中技工学校', '抚仙湖职业学校', '聂耳路职业高级中学', '哀牢山技工学校'] as const
export const FIRMS = [
  '星云机械厂',
  '磨盘山钢构公司',
  '杞麓食品厂',
  '曲江电力安装公司',
  '秀山酒店',
  '玉带路养老院',
  '龙马茶业',
  '元江果品公司',
  '红塔山南麓数控公司',
  '绿汁江汽修厂',
] as const

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** An identity number with a valid check digit (GB 11643). */
function identityNumber(birth: string, order: number, sex: 'M' | 'F'): string {
  const sequence = String(((order * 2) % 998) + (sex === 'M' ? 1 : 2)).padStart(3, '0')
  const body = `530400${birth.replaceAll('-', '')}${sequence}`
  const sum = WEIGHTS.reduce((all, weight, i) => all + weight * Number(body[i]), 0)
  return `${body}${'10X98765432'[sum % 11] ?? ''}`
}

export type Invented = {
  readonly name: string
  readonly sex: 'M' | 'F'
  readonly birth: string
  readonly idNumber: string
  readonly phone: string
}

/** One invented person of an age between `from` and `to` in 2026; `order` makes the identity number unique. */
export function invent(roll: Dice, order: number, from: number, to: number): Invented {
  const sex = roll.below(2) === 0 ? 'M' : 'F'
  const name = `${roll.pick(SURNAMES)}${roll.pick(sex === 'M' ? GIVEN_M : GIVEN_F)}`
  const year = 2026 - from - roll.below(to - from + 1)
  const birth = `${year}-${String(1 + roll.below(12)).padStart(2, '0')}-${String(1 + roll.below(28)).padStart(2, '0')}`
  const phone = `1${roll.pick(['38', '59', '87', '77'])}${String(10_000_000 + order * 137 + roll.below(100)).slice(-8)}`
  return { name, sex, birth, idNumber: identityNumber(birth, order, sex), phone }
}
