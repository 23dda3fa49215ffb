const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** An invented identity number with a right check digit: person n, all with different last digits. */
export function idNumber(n: number, birth = '19950101'): string {
  const body = `530400${birth}${String(n % 1000).padStart(3, '0')}`
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(body[at]), 0)
  return `${body}${'10X98765432'[sum % 11]}`
}
