import { divideHalfUp } from '~/domain/exact'
import type { Rulebook } from '~/domain/rulebook'
import type { PartMark } from '~/domain/total'

interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

const PLACES = 8

/** A ratio of hundredths as a decimal: 760000/100000 → '0.076'; cut off with … when it does not end. */
function decimalOf({ over, under }: Ratio): string {
  const whole = over / (under * 100n)
  let rest = over % (under * 100n)
  let digits = ''
  while (rest > 0n && digits.length < PLACES) {
    rest *= 10n
    digits += String(rest / (under * 100n))
    rest %= under * 100n
  }
  return `${whole}${digits === '' ? '' : '.'}${digits}${rest > 0n ? '…' : ''}`
}

function plus(a: Ratio, b: Ratio): Ratio {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under }
}

// The mark as it is published, where the rulebook rounds the panel's mean.
function published({ rounding }: Rulebook, { sum, count }: PartMark): PartMark {
  const cut = rounding.panel === 'hundredth' && count !== 1
  return cut ? { sum: divideHalfUp(sum, count), count: 1 } : { sum, count }
}

/** 得分: what one part adds to the total, in hundredths, by the rulebook's own rounding (rule 2.5). */
function contribution({ parts, rounding }: Rulebook, id: string, mark: PartMark): Ratio {
  const { weightBasisPoints = 1, outOfHundredths = 1 } = parts.find((part) => part.id === id) ?? {}
  const over = BigInt(mark.sum) * BigInt(weightBasisPoints)
  const under = BigInt(mark.count) * BigInt(outOfHundredths)
  if (rounding.part === 'exact') return { over, under }
  return { over: (over * 2n + under) / (under * 2n), under: 1n }
}

/** Marks shown exactly: each part's mark and what it adds, and the total before its one rounding. */
export function exactMarks(
  rulebook: Rulebook,
  marks: Readonly<Record<string, PartMark>>,
  deductionHundredths: number,
) {
  const ids = rulebook.parts.length > 0 ? rulebook.parts.map(({ id }) => id) : Object.keys(marks)
  let total: Ratio = { over: 0n, under: 1n }
  const parts = ids.map((id) => {
    const given = marks[id]
    if (!given) return { id, mark: null, adds: null }
    const mark = published(rulebook, given)
    const adds = contribution(rulebook, id, mark)
    total = plus(total, adds)
    return {
      id,
      mark: decimalOf({ over: BigInt(mark.sum), under: BigInt(mark.count) }),
      adds: decimalOf(adds),
    }
  })
  const less = plus(total, { over: -BigInt(deductionHundredths), under: 1n })
  return { parts, exact: decimalOf(less.over < 0n ? { over: 0n, under: 1n } : less) }
}
