import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refuse } from '../kit/result'
import { sha256Hex } from './digest'
import { BOX, LONGEST_LINE, drawnLine, lineDigest, linePath, signedSheetsDigest } from './signature'

const LINE = 'M40 120Q60 80 90 110L120 130M150 60Q170 140 200 90L230 100'

test.each([
  ['a smooth line', LINE],
  ['a line written with spaces', 'M 40 120 Q 60 80 90 110 L 120 130 L 140 100 L 150 90'],
  ['ink up to the edges of the box', 'M0 0L600 200L0 200L600 0L300 100L0 0'],
])('§1.4 %s is a signature, kept as it was drawn', (_, strokes) => {
  expect(drawnLine(strokes)).toEqual({ ok: true, value: strokes })
})

test.each([
  ['nothing', ''],
  ['blanks', '   '],
  ['a dot', 'M40 40L40 40L40 40L40 40L40 40L40 40'],
  ['a slip of the finger', 'M40 40L44 42L48 44L52 46L56 48L60 50'],
  ['one short stroke', 'M10 10L500 100'],
  ['a line that begins nowhere', 'L40 120Q60 80 90 110L120 130M150 60L230 100'],
  ['a line right of the box', LINE.replace('230', '601')],
  ['a line below the box', LINE.replace('140', '201')],
  ['fractions', LINE.replace('40', '40.5')],
  ['negative numbers', LINE.replace('40', '-40')],
  ['markup', `${LINE}"/><script>alert(1)</script>`],
  ['another command', LINE.replace('Q', 'C')],
  ['an address', 'url(https://example.org/)'],
  ['a line far too long', LINE.repeat(200)],
])('§1.4 %s is no signature', (_, strokes) => {
  expect(drawnLine(strokes)).toEqual(refuse({ code: 'signature-empty' }))
})

test('a stroke becomes one smooth path from its first to its last point', () => {
  const stroke = [
    { x: 0, y: 0 },
    { x: 10, y: 20 },
    { x: 21, y: 20 },
    { x: 30, y: 0 },
  ]
  expect(linePath([stroke])).toBe('M0 0Q10 20 16 20Q21 20 26 10L30 0')
  expect(linePath([stroke, [{ x: 5, y: 5 }]])).toBe('M0 0Q10 20 16 20Q21 20 26 10L30 0M5 5L5 5')
  expect(linePath([])).toBe('')
})

test('whatever is drawn at length becomes a line that is kept', () => {
  const point = fc.record({
    x: fc.integer({ min: 0, max: BOX.width }),
    y: fc.integer({ min: 0, max: BOX.height }),
  })
  const stroke = fc.array(point, { minLength: 1, maxLength: 400 })
  fc.assert(
    fc.property(fc.array(stroke, { minLength: 1, maxLength: 30 }), (strokes) => {
      const wide = [
        { x: 0, y: 0 },
        { x: 50, y: 50 },
        { x: 100, y: 0 },
        { x: 150, y: 50 },
      ]
      const path = linePath([wide, wide, ...strokes])
      expect(path.length).toBeLessThanOrEqual(LONGEST_LINE)
      expect(drawnLine(path)).toEqual({ ok: true, value: path })
    }),
  )
})

test('§1.4 the chief judge signs every sheet’s digest, in whatever order they are read', () => {
  const [one, two] = [
    { id: 'a', digest: sha256Hex('1') },
    { id: 'b', digest: sha256Hex('2') },
  ]
  expect(signedSheetsDigest([two, one])).toBe(signedSheetsDigest([one, two]))
  expect(signedSheetsDigest([one, two])).toBe(sha256Hex(`[["a","${one.digest}"],["b","${two.digest}"]]`))
  expect(signedSheetsDigest([one])).not.toBe(signedSheetsDigest([one, two]))
  expect(signedSheetsDigest([one, { ...two, digest: sha256Hex('3') }])).not.toBe(
    signedSheetsDigest([one, two]),
  )
})

test('a line is known by its digest', () => {
  expect(lineDigest(LINE)).toBe(sha256Hex(LINE))
})
