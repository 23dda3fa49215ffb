const LONGEST = 30

// How many signs must be put in, left out or changed to make one word the other.
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

/** Up to five of the codes nearest to what was typed, nearest first. */
export function nearest(typed: string, codes: readonly string[]): string[] {
  const wanted = typed.toLowerCase().slice(0, LONGEST)
  return codes
    .map((code) => ({ code, far: distance(wanted, code.toLowerCase().slice(0, LONGEST)) }))
    .sort((a, b) => a.far - b.far || (a.code < b.code ? -1 : 1))
    .slice(0, 5)
    .map(({ code }) => code)
}
