import { expect, test } from 'vitest'
import type { Phase } from './stage'
import { seasonNow } from './season-now'

const event = (code: string, phase: Phase, day: string, publishedAt: string | null = null) => ({
  code,
  phase,
  startsAt: `2026-05-${day}T01:00:00.000Z`,
  publishedAt,
})
const codes = (events: readonly { readonly code: string }[]) => events.map(({ code }) => code)

test('what is marked now, what comes next by its day, and what came out last', () => {
  const now = seasonNow([
    event('later', 'prepare', '29'),
    event('marked', 'judge', '10'),
    event('soon', 'prepare', '20'),
    event('sealed', 'blind', '09'),
    event('old', 'publish', '01', '2026-05-02T08:00:00.000Z'),
    event('new', 'archive', '01', '2026-05-04T08:00:00.000Z'),
  ])
  expect(codes(now.on)).toEqual(['sealed', 'marked'])
  expect(codes(now.next)).toEqual(['soon', 'later'])
  expect(codes(now.published)).toEqual(['new', 'old'])
})

test('an event that is published inside the house only is not among them', () => {
  expect(seasonNow([event('held', 'publish', '01')]).published).toEqual([])
})

test('at most three of the next and of the last are named', () => {
  const many = ['1', '2', '3', '4'].map((n) => event(n, 'prepare', `1${n}`))
  expect(codes(seasonNow(many).next)).toEqual(['1', '2', '3'])
})
