import { expect, test } from 'vitest'
import { mayChange } from '../../server/origin'

const rule = { publicUrl: 'https://season.example', behindProxy: false }

function asked(headers: Record<string, string>, method = 'POST') {
  return { method, headers: { host: '10.0.0.5:3000', ...headers } }
}

test.each([
  ['our own page', { origin: 'http://10.0.0.5:3000', 'sec-fetch-site': 'same-origin' }, true],
  ['our public address', { origin: 'https://season.example' }, true],
  ['no origin, but the browser vouches', { 'sec-fetch-site': 'same-origin' }, true],
  ['another site', { origin: 'https://elsewhere.example' }, false],
  ['an opaque origin', { origin: 'null' }, false],
  ['neither header', {}, false],
  [
    'a neighbour under the same site',
    { origin: 'http://10.0.0.5:3000', 'sec-fetch-site': 'same-site' },
    false,
  ],
  ['a plain text form', { origin: 'http://10.0.0.5:3000', 'content-type': 'text/plain' }, false],
  [
    'a forwarded host nobody vouches for',
    { origin: 'https://a.example', 'x-forwarded-host': 'a.example' },
    false,
  ],
])('a change sent by %s', (_who, headers, allowed) => {
  expect(mayChange(asked(headers), rule)).toBe(allowed)
})

test('reading is asked by anybody', () => {
  expect(mayChange(asked({ origin: 'https://elsewhere.example' }, 'GET'), rule)).toBe(true)
})

test('the host our own proxy forwards counts', () => {
  const headers = { origin: 'https://a.example', 'x-forwarded-host': 'a.example' }
  expect(mayChange(asked(headers), { publicUrl: null, behindProxy: true })).toBe(true)
})
