import { expect, test } from 'vitest'
import type { Stage } from '~/domain/stage'
import { nowFirst } from './now-first'

const event = (code: string, stage: Stage, startsAt: string) => ({ code, stage, startsAt })

test('the hall reads first what is on now, then what comes next, then what was over last', () => {
  const events = [
    event('old', 'archived', '2026-05-01'),
    event('later', 'registration', '2026-11-01'),
    event('now', 'marking', '2026-06-02'),
    event('just-over', 'announced', '2026-06-01'),
    event('soon', 'briefing', '2026-07-01'),
    event('also-now', 'check-in', '2026-06-01'),
  ]
  expect(nowFirst(events).map(({ code }) => code)).toEqual([
    'also-now',
    'now',
    'soon',
    'later',
    'just-over',
    'old',
  ])
})
