import { expect, test } from 'vitest'
import { audienceFor, httpOf, topicOf } from '~/realtime/protocol'
import { topicOfScene } from '~/realtime/scene-topic'

test('a screen is everybody’s, the remote is whoever’s session it is', () => {
  const screen = topicOf('screen:abc234')
  const remote = topicOf('remote:2026')
  expect(screen).toEqual({ kind: 'screen', screenCode: 'abc234' })
  expect(screen && audienceFor(screen, 'staff:1')).toBe('public')
  expect(remote && audienceFor(remote, 'staff:1')).toBe('staff:1')
})

test('what is public can be fetched when the line is down, what is not cannot', () => {
  expect(httpOf('screen:abc234')).toBe('/api/v1/topics/screen%3Aabc234')
  expect(httpOf('board:W1')).toBe('/api/v1/events/W1/board')
  expect(['remote:2026', 'control:W1', 'bench:W1', 'nothing'].map(httpOf)).toEqual([null, null, null, null])
})

test('every scene is drawn from a public topic or from nothing at all', () => {
  const topics = [
    topicOfScene({ kind: 'board', eventCode: 'W1', page: 3 }),
    topicOfScene({ kind: 'ceremony', eventCode: 'W1' }),
    topicOfScene({ kind: 'season' }),
    topicOfScene({ kind: 'medals', by: 'org', order: 'gold' }),
    topicOfScene({ kind: 'message', line: '午休', small: '' }),
    topicOfScene({ kind: 'blank' }),
  ]
  expect(topics).toEqual(['board:W1', 'ceremony:W1', 'watch', 'watch', null, null])
  for (const topic of topics) {
    const name = topic === null ? null : topicOf(topic)
    if (name) expect(audienceFor(name, 'staff:1')).toBe('public')
  }
})
