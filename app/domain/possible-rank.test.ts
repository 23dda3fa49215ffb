import fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidatesFor, possibleRanks, type KnownPlace, type Reach } from './possible-rank'

const reach = (number: string, lowHundredths: number, highHundredths: number): Reach => ({
  number,
  lowHundredths,
  highHundredths,
})

const BOARD = [reach('316', 7540, 9540), reach('842', 7505, 9505), reach('205', 5400, 7400)]

test('while twenty points are missing, the two ahead may change places and the third is decided', () => {
  expect(possibleRanks(BOARD, [])).toEqual([
    { number: '316', best: 1, worst: 2, decided: false, gainHundredths: 2000 },
    { number: '842', best: 1, worst: 2, decided: false, gainHundredths: 2000 },
    { number: '205', best: 3, worst: 3, decided: true, gainHundredths: 2000 },
  ])
})

test('once the second is opened the hall knows the first', () => {
  const possible = possibleRanks(BOARD, [{ number: '316', rank: 2, totalHundredths: 9280 }])
  expect(candidatesFor(possible ?? [], 1)).toEqual(['842'])
})

test('who cannot reach the total that was opened cannot be before it', () => {
  const field = [...BOARD, reach('571', 7300, 9300)]
  const possible = possibleRanks(field, [{ number: '316', rank: 2, totalHundredths: 9310 }])
  expect(candidatesFor(possible ?? [], 1)).toEqual(['842'])
})

test('an equal total may stand before or behind', () => {
  const level = [reach('a', 5000, 5000), reach('b', 5000, 5000)]
  expect(possibleRanks(level, [])?.map(({ best, worst }) => [best, worst])).toEqual([
    [1, 2],
    [1, 2],
  ])
})

test('what cannot be squared with the board says nothing rather than something wrong', () => {
  expect(possibleRanks(BOARD, [{ number: '316', rank: 3, totalHundredths: 7600 }])).toBeNull()
  expect(possibleRanks(BOARD, [{ number: '205', rank: 1, totalHundredths: 9900 }])).toBeNull()
})

/** Every final order of the unknown: every total within reach, equal totals in every order. */
function* worlds(field: readonly Reach[]): Generator<readonly (readonly [string, number])[]> {
  const [first, ...rest] = field
  if (!first) {
    yield []
    return
  }
  for (const world of worlds(rest))
    for (let total = first.lowHundredths; total <= first.highHundredths; total += 1)
      for (let at = 0; at <= world.length; at += 1) {
        const [above, below] = [world[at - 1]?.[1] ?? Infinity, world[at]?.[1] ?? -Infinity]
        if (above >= total && total >= below)
          yield [...world.slice(0, at), [first.number, total], ...world.slice(at)]
      }
}

function byBruteForce(field: readonly Reach[], known: readonly KnownPlace[]) {
  const exact = field.map((one) => {
    const place = known.find(({ number }) => number === one.number)
    return place
      ? { ...one, lowHundredths: place.totalHundredths, highHundredths: place.totalHundredths }
      : one
  })
  const range = new Map<string, [number, number]>()
  for (const world of worlds(exact)) {
    const ranks = new Map(world.map(([number], at) => [number, at + 1]))
    if (known.some(({ number, rank }) => ranks.get(number) !== rank)) continue
    for (const [number, rank] of ranks) {
      const [best, worst] = range.get(number) ?? [rank, rank]
      range.set(number, [Math.min(best, rank), Math.max(worst, rank)])
    }
  }
  return range.size === 0 ? null : exact.map(({ number }) => range.get(number))
}

const small = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3 })), {
  minLength: 1,
  maxLength: 5,
})

test('on every small board it says exactly what trying every outcome says', () => {
  const picks = fc.array(fc.tuple(fc.nat(4), fc.nat(40)), { maxLength: 3 })
  fc.assert(
    fc.property(small, fc.nat(5_000), picks, (board, which, opened) => {
      const field = board.map(([low, gain], at) => reach(`n${at}`, low, low + gain))
      const all = [...worlds(field)]
      const world = all[which % all.length] ?? []
      const known = [...new Set(opened.map(([at]) => at % field.length))].flatMap((at): KnownPlace[] => {
        const number = `n${at}`
        const place = world.findIndex(([one]) => one === number)
        return [{ number, rank: place + 1, totalHundredths: world[place]?.[1] ?? 0 }]
      })
      const told = possibleRanks(field, known)?.map(({ best, worst }) => [best, worst]) ?? null
      expect(told).toEqual(byBruteForce(field, known))
    }),
    { seed: 20_261_128, numRuns: 400 },
  )
})
