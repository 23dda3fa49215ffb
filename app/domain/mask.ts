/** 530400199901010019 → 530400********0019; anything shorter is starred whole (rule 5). */
export function maskId(idNumber: string): string {
  if (idNumber.length !== 18) return '*'.repeat(idNumber.length)
  return `${idNumber.slice(0, 6)}********${idNumber.slice(14)}`
}

/** 530400199901010019 → **************0019: the closer form, which hides the district too (rule 5). */
export function maskIdToTail(idNumber: string): string {
  if (idNumber.length !== 18) return '*'.repeat(idNumber.length)
  return `${'*'.repeat(14)}${idNumber.slice(14)}`
}

/** 13812345678 → 138****5678 (rule 5). */
export function maskPhone(phone: string): string {
  if (phone.length !== 11) return '*'.repeat(phone.length)
  return `${phone.slice(0, 3)}****${phone.slice(7)}`
}

/** 银行账号: ****1234, whatever its length; spaces do not count, and eight digits or fewer are starred whole (rule 5). */
export function maskBank(account: string): string {
  const bare = account.replace(/\s/g, '')
  return bare.length > 8 ? `****${bare.slice(-4)}` : '****'
}

function maskPart(part: string): string {
  const chars = [...part]
  if (chars.length <= 1) return '*'
  if (chars.length === 2) return `${chars[0]}*`
  return `${chars[0]}${'*'.repeat(chars.length - 2)}${chars.at(-1)}`
}

/** 张三 → 张*, 张小三 → 张*三, 欧阳小三 → 欧**三; in a name with · every part after the first is starred (rule 5). */
export function maskName(name: string): string {
  const [first, ...rest] = name.split('·')
  if (rest.length === 0) return maskPart(name)
  return [first, ...rest.map((part) => '*'.repeat([...part].length))].join('·')
}

/** 隐去的单位: stands where a unit would, so that a sentence that names one can still be read aloud. */
export const HIDDEN_UNIT = '＊＊单位'

const TWO_CHARACTER_SURNAMES =
  '欧阳 司马 上官 诸葛 夏侯 司徒 皇甫 尉迟 公孙 慕容 令狐 东方 宇文 长孙 端木 南宫 独孤 轩辕 司空 闻人 东郭 百里 呼延 赫连 澹台'.split(
    ' ',
  )

/** 姓: 张三 → 张, 欧阳小三 → 欧阳; of a name with · only its first character, which is no surname. */
export function surnameOf(name: string): string {
  const chars = [...name]
  const two = chars.slice(0, 2).join('')
  return chars.length > 2 && TWO_CHARACTER_SURNAMES.includes(two) ? two : (chars[0] ?? '')
}

// A name with · begins with the given name, so that only its first character may show.
function maskGiven(name: string): string {
  const surname = surnameOf(name)
  const rest = [...name].slice([...surname].length)
  return `${surname}${rest.map((char) => (char === '·' ? char : '*')).join('')}`
}

/**
 * 公示姓名: the name a public list shows (rule 5). Below 14 the code, or without one the surname alone with two stars, so
 * that not even the length of the name is told; from 14 to 17 the given name is starred where `maskTeens` holds; the
 * whole name from 18. `age` is that on the event's reference date.
 */
export function publicName(person: {
  readonly name: string
  readonly age: number
  readonly code: string | null
  readonly maskTeens: boolean
}): string {
  const { name, age, code, maskTeens } = person
  if (age < 14) return code ?? `${surnameOf(name)}**`
  return age < 18 && maskTeens ? maskGiven(name) : name
}
