import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ceremonySteps, openedAt, type Awarded } from './ceremony'

const AWARDS = [
  ['842', 1, 'gold', 9323],
  ['316', 2, 'silver', 9280],
  ['205', 3, 'bronze', 9164],
  ['571', 3, 'bronze', 9164],
  ['938', 5, 'merit', 9000],
  ['427', 6, 'merit', 8961],
] as const

const awarded = AWARDS.map(([number, rank, tier, totalHundredths]): Awarded => ({
  ...{ number, rank, tier, totalHundredths },
  name: `选手${number}`,
  members: [],
  org: `单位${number}`,
  delegation: '红塔区',
}))

test('it is opened from below, equal ranks together, the first place last', () => {
  const steps = ceremonySteps(awarded)
  expect(steps.map((step) => (step.kind === 'opening' ? [] : step.rows.map(({ number }) => number)))).toEqual(
    [[], ['938', '427'], ['205', '571'], ['316'], ['842']],
  )
})

test('the next place tells its award and what it is not below, nothing else', () => {
  const steps = ceremonySteps(awarded)
  expect(openedAt(steps, 0).next).toEqual({ tier: 'bronze', count: 2, atLeastHundredths: null })
  expect(openedAt(steps, 3)).toMatchObject({
    step: 3,
    of: 4,
    next: { tier: 'gold', count: 1, atLeastHundredths: 9280 },
  })
  expect(openedAt(steps, 4).next).toBeNull()
})

test('a step says how many of the best it opened, equal ranks in the order they are printed', () => {
  const steps = ceremonySteps(awarded)
  expect([0, 1, 2, 3, 4].map((step) => openedAt(steps, step).fresh)).toEqual([0, 0, 2, 1, 1])
  expect(openedAt(steps, 3).places.map(({ number }) => number)).toEqual(['316', '205', '571'])
})

test('whatever the awards, no step tells a name, a number or a total of a later one', () => {
  const tier = fc.constantFrom('gold', 'silver', 'bronze', 'merit', 'first', 'second', 'third')
  const one = fc.record({ tier, rank: fc.integer({ min: 1, max: 9 }) })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (rows) => {
      const all = rows.map((row, at): Awarded => ({
        ...row,
        number: `n${at}`,
        name: `name${at}`,
        members: [`member${at}`],
        org: `org${at}`,
        delegation: `delegation${at}`,
        totalHundredths: 70_000_001 + at,
      }))
      const steps = ceremonySteps(all)
      steps.forEach((_, at) => {
        const told = JSON.stringify(openedAt(steps, at))
        const later = steps.slice(at + 1).flatMap((step) => (step.kind === 'opening' ? [] : step.rows))
        for (const { name, members, org, delegation, totalHundredths } of later)
          for (const word of [name, org, delegation, ...members]
            .map((one) => `"${one}"`)
            .concat(`${totalHundredths}`))
            expect(told).not.toContain(word)
      })
    }),
  )
})
