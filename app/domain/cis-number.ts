// A spreadsheet's numbers are binary: of 24.749999999999993 fifteen digits are meant, 24.7500000000000.
const DIGITS_MEANT = 15
const PLACES = 6

/**
 * 表内数字: a spreadsheet's number as the plain decimal it stands for, at most six places, without idle zeros:
 * 24.749999999999993 → '24.75'. A number too large to be a mark stays as it is written (rule 1.1).
 */
export function plainDecimal(number: number): string {
  const written = (number < 0 ? -number : number).toPrecision(DIGITS_MEANT)
  const [, whole, part = '', exponent] = /^(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(written) ?? []
  if (whole === undefined) return String(number)
  if (exponent !== undefined) return exponent.startsWith('-') ? '0' : String(number)
  const kept = BigInt(whole + part.slice(0, PLACES).padEnd(PLACES, '0'))
  const up = (part[PLACES] ?? '0') >= '5' ? 1n : 0n
  const digits = String(kept + up).padStart(PLACES + 1, '0')
  const places = digits.slice(-PLACES).replace(/0+$/, '')
  const size = digits.slice(0, -PLACES) + (places === '' ? '' : `.${places}`)
  return number < 0 && size !== '0' ? `-${size}` : size
}
