/** 383.5 → 383500; null for what is not (yet) a number of at most three decimals. */
export function thousandthsOf(text: string): number | null {
  const match = /^(-?)(\d{1,6})(?:\.(\d{1,3})?)?$/.exec(text)
  if (!match) return null
  const whole = Number(match[2]) * 1000 + Number((match[3] ?? '').padEnd(3, '0'))
  return match[1] ? -whole : whole
}

/** 383500 → 383.5 */
export function showThousandths(thousandths: number): string {
  const whole = Math.trunc(Math.abs(thousandths) / 1000)
  const rest = String(Math.abs(thousandths) % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${thousandths < 0 ? '-' : ''}${whole}${rest ? `.${rest}` : ''}`
}
