/** The largest measured value a specification or a judge may name, in thousandths: six digits and three places. */
export const LARGEST_THOUSANDTHS = 999_999_999

/** Integer division rounding halves up (四舍五入), n >= 0 and d > 0 (rule 6). Throws on anything but safe integers. */
export function divideHalfUp(n: number, d: number): number {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || n < 0 || d <= 0) {
    throw new RangeError(`divideHalfUp(${n}, ${d})`)
  }
  const rest = n % d
  const whole = (n - rest) / d
  return rest * 2 >= d ? whole + 1 : whole
}

/** Integer division cutting the rest off, n >= 0 and d > 0. Throws on anything but safe integers. */
export function divideDown(n: number, d: number): number {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || n < 0 || d <= 0) {
    throw new RangeError(`divideDown(${n}, ${d})`)
  }
  return (n - (n % d)) / d
}

/** Integer division rounding any rest up, n >= 0 and d > 0. Throws on anything but safe integers. */
export function divideUp(n: number, d: number): number {
  const whole = divideDown(n, d)
  return n % d === 0 ? whole : whole + 1
}

/** The least common multiple of positive integers, 1 of none; null when it is no safe integer. */
export function commonMultiple(numbers: readonly number[]): number | null {
  let multiple = 1
  for (const number of numbers) {
    let [a, b] = [multiple, number]
    while (b > 0) [a, b] = [b, a % b]
    multiple = divideDown(multiple, a) * number
    if (!Number.isSafeInteger(multiple)) return null
  }
  return multiple
}

/** The integer square root: the largest r with r × r <= n; n >= 0n. For figures shown only (rule 1.5). */
export function rootDown(n: bigint): bigint {
  if (n < 0n) throw new RangeError(`rootDown(${n})`)
  if (n < 2n) return n
  let guess = 1n << BigInt((n.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (guess + n / guess) >> 1n
    if (next >= guess) return guess
    guess = next
  }
}

function hundredthsText(h: number): { sign: string; whole: string; part: string } {
  if (!Number.isSafeInteger(h)) throw new RangeError(`not an integer number of hundredths: ${h}`)
  const size = h < 0 ? -h : h
  const rest = size % 100
  return { sign: h < 0 ? '-' : '', whole: String((size - rest) / 100), part: String(rest).padStart(2, '0') }
}

/** Marks as printed: 9000 → '90.00'. */
export function showHundredths(h: number): string {
  const { sign, whole, part } = hundredthsText(h)
  return `${sign}${whole}.${part}`
}

/** '9.25' → 925. Null for anything that is not a plain decimal of at most two places: never rounded silently. */
export function parseHundredths(text: string): number | null {
  const match = /^(-?)([0-9]{1,9})(?:\.([0-9]{1,2}))?$/.exec(text.trim())
  if (!match) return null
  const size = Number(match[2]) * 100 + Number((match[3] ?? '').padEnd(2, '0'))
  return match[1] === '-' && size > 0 ? -size : size
}

/** Money as printed, in yuan: 333334 fen → '3,333.34'. */
export function showYuan(fen: number): string {
  const { sign, whole, part } = hundredthsText(fen)
  return `${sign}${whole.replace(/\B(?=(?:[0-9]{3})+$)/g, ',')}.${part}`
}

/** '3,333.34' yuan → 333334 fen (分). Null when unreadable, negative, or with misplaced thousands separators. */
export function parseFen(text: string): number | null {
  const bare = text.trim()
  if (!/^(?:[0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?:\.[0-9]{1,2})?$/.test(bare)) return null
  return parseHundredths(bare.replaceAll(',', ''))
}
