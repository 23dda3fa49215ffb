import { expect, test } from 'vitest'
import type { RewardUnit } from './policy'
import { oncePerProject } from './project'

type Won = [group: string, unit: RewardUnit | null, amountFen: number]

test.each<[string, Won[], number[]]>([
  [
    'one group, two medals of a project: the higher',
    [
      ['a', 'project', 3],
      ['a', 'project', 5],
    ],
    [0, 5],
  ],
  [
    'two equal medals: the first',
    [
      ['a', 'project', 5],
      ['a', 'project', 5],
    ],
    [5, 0],
  ],
  [
    'two groups each',
    [
      ['a', 'project', 5],
      ['b', 'project', 5],
    ],
    [5, 5],
  ],
  [
    'tied golds per person: each the full tier',
    [
      ['a', 'person', 5],
      ['a', 'person', 5],
    ],
    [5, 5],
  ],
  [
    'tied golds per team: each the full tier',
    [
      ['a', 'team', 5],
      ['a', 'team', 5],
    ],
    [5, 5],
  ],
  [
    'a project beside a team',
    [
      ['a', 'project', 5],
      ['a', 'team', 3],
    ],
    [5, 3],
  ],
  [
    'nothing offered',
    [
      ['a', null, 0],
      ['a', null, 0],
    ],
    [0, 0],
  ],
])('§3.2 %s', (_, won, fen) => {
  const claims = won.map(([group, unit, amountFen]) => ({ group, offer: { unit, amountFen, reasons: [] } }))
  expect(oncePerProject(claims).map(({ offer }) => offer.amountFen)).toEqual(fen)
})

test('§3.2 what is not paid again says what stands', () => {
  const offer = { unit: 'project' as const, amountFen: 5, reasons: [] }
  const [, second] = oncePerProject([
    { group: 'a', offer },
    { group: 'a', offer: { ...offer, amountFen: 3 } },
  ])
  expect(second?.offer.reasons).toEqual([{ code: 'project-paid-once', facts: { amountFen: 5 } }])
})
