import { expect, test } from 'vitest'
import { isPublic } from '../../server/public-only'

test.each([
  ['GET', '/watch'],
  ['GET', '/watch.data'],
  ['HEAD', '/watch/E1/wall'],
  ['GET', '/api/v1/events/E1/board'],
  ['GET', '/verify/E1'],
  ['GET', '/assets/board-1.js'],
  ['GET', '/favicon.svg'],
  ['GET', '/ready'],
  ['POST', '/language'],
])('a board process answers %s %s', (method, path) => {
  expect(isPublic(method, path)).toBe(true)
})

test.each([
  ['GET', '/organizer'],
  ['GET', '/judge/sheets/1'],
  ['POST', '/judge/taps'],
  ['GET', '/my'],
  ['GET', '/sign-in'],
  ['POST', '/watch/E1'],
  ['GET', '/files/results/E1/named'],
  ['GET', '/watchtower'],
  ['GET', '/register/E1'],
])('and has no %s %s', (method, path) => {
  expect(isPublic(method, path)).toBe(false)
})
