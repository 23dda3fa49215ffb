/** The key of what two rows have together: sheet and aspect, or blind seat and aspect. */
export function keyOf(one: string, other: string): string {
  return `${one} ${other}`
}
