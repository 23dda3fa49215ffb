import { divideHalfUp } from '~/domain/exact'
import type { ResultEntry } from '~/domain/results'
import type { Rulebook } from '~/domain/rulebook'
import type { ModuleSeen } from './rows'

interface Paper {
  readonly id: string
  readonly name: string
  readonly outOf: number
  readonly weight: number
}

/** What the invented entries are marked in: the rules' parts, else the scheme's modules, else one paper. */
export function papersOf({ parts, tieChain }: Rulebook, modules: readonly ModuleSeen[]): Paper[] {
  if (parts.length > 0) {
    return parts.map(({ id, name, outOfHundredths, weightBasisPoints }) => {
      return { id, name, outOf: outOfHundredths, weight: weightBasisPoints }
    })
  }
  const plain = { weight: 10_000 }
  if (modules.length > 0) {
    return modules.map(({ code, name, maxHundredths }) => {
      return { ...plain, id: code, name: name || code, outOf: maxHundredths }
    })
  }
  const named = tieChain.flatMap((key) => (key.startsWith('module:') ? [key.slice('module:'.length)] : []))
  const ids = named.length > 0 ? [...new Set(named)] : ['A']
  return ids.map((id) => ({ ...plain, id, name: id, outOf: divideHalfUp(10_000, ids.length) }))
}

type Invented = Pick<ResultEntry, 'key' | 'outcome' | 'minutes'> & {
  /** of every paper, in hundredths of a per cent */
  readonly share: number
  /** the same total reached with a stronger last paper */
  readonly shifted?: true
}

const INVENTED: readonly Invented[] = [
  { key: 'A', outcome: 'ok', minutes: 118, share: 9600 },
  { key: 'B', outcome: 'ok', minutes: 120, share: 8800 },
  { key: 'C', outcome: 'ok', minutes: 112, share: 8800 },
  { key: 'D', outcome: 'ok', minutes: 120, share: 8800, shifted: true },
  { key: 'E', outcome: 'ok', minutes: 105, share: 5800 },
  { key: 'F', outcome: 'dsq', minutes: 99, share: 9000 },
]

const SHIFT_HUNDREDTHS = 400

// Weighed the other way round, what the first paper loses is what the last one gains.
function shiftOf(papers: readonly Paper[], at: number): number {
  const [first, last] = [papers[0], papers.at(-1)]
  if (!first || !last || papers.length < 2) return 0
  const moved = (weight: number) => divideHalfUp(SHIFT_HUNDREDTHS * weight, first.weight + last.weight)
  if (at === 0) return -moved(last.weight)
  return at === papers.length - 1 ? moved(first.weight) : 0
}

/** 试算选手: six invented entries with equal totals among them, a low one and a disqualified one. */
export function sampleField(papers: readonly Paper[]): ResultEntry[] {
  return INVENTED.map(({ share, shifted, ...entry }) => {
    const marks = papers.map(({ id, outOf }, at) => {
      const plain = divideHalfUp(outOf * share, 10_000)
      return [id, { sum: Math.max(0, plain + (shifted ? shiftOf(papers, at) : 0)), count: 1 }] as const
    })
    return { ...entry, complete: true, marks: Object.fromEntries(marks) }
  })
}
