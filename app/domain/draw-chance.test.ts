import { expect, test } from 'vitest'
import { seededRandom } from './dice'
import { blindNumbers, permutation, sealLayer, type Random } from './draw'

// Another SEED throws other dice; the default makes every run the same.
const SEED = process.env['SEED'] ?? '20260101'
const DRAWS = 100_000

/** The 0.99 quantile of chi-square by degrees of freedom: a statistic below it has p > 0.01. */
const CRITICAL: Readonly<Record<number, number>> = { 5: 15.086, 9: 21.666, 23: 41.638, 119: 157.8 }

/** The statistic of `cells` equally likely outcomes over DRAWS draws. */
function chiSquare(cells: number, draw: () => number): number {
  const seen = new Array<number>(cells).fill(0)
  for (let each = 0; each < DRAWS; each++) {
    const cell = draw()
    seen[cell] = seen[cell]! + 1
  }
  const expected = DRAWS / cells
  return seen.reduce((sum, times) => sum + (times - expected) ** 2 / expected, 0)
}

/** Number of an order among the n! orders of 0…n−1. */
function indexOf(order: readonly number[]): number {
  return order.reduce((index, value, place) => {
    const smallerAfter = order.slice(place + 1).filter((other) => other < value).length
    return index * (order.length - place) + smallerAfter
  }, 0)
}

/**
 * A fair draw is below the critical value in 99 of 100 runs. Two runs of separate dice, one of which must be below, make
 * a false alarm one in ten thousand; a draw that is not fair is far above in both.
 */
function expectUniform(cells: number, name: string, draw: (random: Random) => number): void {
  const limit = CRITICAL[cells - 1]!
  const first = seededRandom(`${SEED} ${name}`)
  const statistic = chiSquare(cells, () => draw(first))
  if (statistic < limit) return
  const second = seededRandom(`${SEED} ${name} again`)
  const again = chiSquare(cells, () => draw(second))
  expect(again, `SEED=${SEED}: ${name}, chi-square ${statistic}, again ${again}`).toBeLessThan(limit)
}

test.each([
  [3, 6],
  [4, 24],
  [5, 120],
])(
  '§2.4 (b) over 100,000 draws every order of %i comes up alike, p > 0.01',
  { timeout: 60_000 },
  (n, orders) => {
    expectUniform(orders, `orders of ${n}`, (random) => indexOf(permutation(n, random)))
  },
)

test.each([0, 9])(
  '§2.4 (b) over 100,000 draws the contestant registered at place %i of ten gets every place alike, p > 0.01',
  { timeout: 60_000 },
  (place) => {
    expectUniform(10, `place ${place}`, (random) => permutation(10, random)[place]!)
  },
)

test('§2.4 (b) the test sees a shuffle that is not fair', () => {
  const random = seededRandom(SEED)
  const unfair = () => {
    const order = [0, 1, 2]
    for (const place of [0, 1, 2]) {
      const pick = random() % 3
      const held = order[place]!
      order[place] = order[pick]!
      order[pick] = held
    }
    return indexOf(order)
  }
  expect(chiSquare(6, unfair)).toBeGreaterThan(10 * CRITICAL[5]!)
})

function entries(n: number): string[] {
  return Array.from({ length: n }, (_, place) => `entry-${String(place).padStart(3, '0')}`)
}

test.each([10, 20, 40])('§2.4 (b) over 300 seeds no seal of %i follows the order of registration', (n) => {
  const seats = entries(n).map((entry) => entry.replace('entry', 'seat'))
  const inOrder = entries(n).map((entry, place) => [entry, seats[place]!])
  const backwards = entries(n).map((entry, place) => [entry, seats[n - 1 - place]!])
  const seen = new Set<string>()
  for (let seed = 0; seed < 300; seed++) {
    const mapping = sealLayer(entries(n), seats, seededRandom(`${SEED} ${seed}`))
    const byEntry = [...mapping].sort(([a], [b]) => (a < b ? -1 : 1))
    expect(byEntry).not.toEqual(inOrder)
    expect(byEntry).not.toEqual(backwards)
    seen.add(JSON.stringify(byEntry))
  }
  expect(seen.size).toBe(300)
})

test('§2.4 (b) with three entries the order of registration comes up no more than chance lets it', () => {
  let same = 0
  for (let seed = 0; seed < 3_000; seed++) {
    if (permutation(3, seededRandom(`${SEED} ${seed}`)).join('') === '012') same++
  }
  // One in six is 500, a standard deviation 20.4; five of them.
  expect(Math.abs(same - 500), `SEED=${SEED}`).toBeLessThan(102)
})

test('§2.4 (h) the same seed reproduces the same mapping, another seed another', () => {
  const redraw = (seed: string) => {
    const random = seededRandom(seed)
    const present = entries(14)
    return sealLayer(present, blindNumbers(present.length, random), random)
  }
  expect(redraw(SEED)).toEqual(redraw(SEED))
  expect(redraw(SEED)).not.toEqual(redraw(`${SEED} `))
})

test('§2.4 (c) of fourteen registered the absent one gets no number', () => {
  const attendance = entries(14).map((id, place) => ({ id, present: place !== 12 }))
  const here = attendance.filter(({ present }) => present).map(({ id }) => id)
  const random = seededRandom(SEED)
  const mapping = sealLayer(here, blindNumbers(here.length, random), random)
  expect(mapping).toHaveLength(13)
  expect(new Map(mapping).has('entry-012')).toBe(false)
})
