import { expect, test } from 'vitest'
import { isPublic } from '../../server/public-only'

test.each([
  ['GET', '/watch'],
  ['GET', '/watch.data'],
  ['HEAD', '/watch/E1/wall'],
  ['GET', '/watch/E1/overlay'],
  ['GET', '/watch/qr.svg'],
  ['GET', '/screen/abc234'],
  ['GET', '/screen/abc234.data'],
  ['GET', '/api/v1/topics/screen%3Aabc234'],
  ['GET', '/watch/E1/replay'],
  ['GET', '/api/v1/events/E1/board'],
  ['GET', '/watch/E1/calls'],
  ['GET', '/api/v1/events/E1/calls'],
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
  ['GET', '/organizer/events/E1/calls'],
  ['POST', '/watch/E1/calls'],
  ['GET', '/judge/sheets/1'],
  ['POST', '/judge/taps'],
  ['GET', '/my'],
  ['GET', '/sign-in'],
  ['POST', '/watch/E1'],
  ['GET', '/files/results/E1/named'],
  ['GET', '/watchtower'],
  ['GET', '/screens'],
  ['POST', '/screen/abc234'],
  ['GET', '/organizer/screens'],
  ['GET', '/register/E1'],
])('and has no %s %s', (method, path) => {
  expect(isPublic(method, path)).toBe(false)
})
