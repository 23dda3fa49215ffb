import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seededRandom } from './dice'
import { blindNumbers, commitmentOf, composeLayers, sealLayer, type Mapping } from './draw'
import { readDrawFile, verifyDraw, type DrawFile } from './draw-file'

type Layer = DrawFile['layers'][number]

function committed(layer: Layer['layer'], mapping: Mapping, event = 'WELD'): Layer {
  const nonce = `nonce ${layer}`
  const commitment = commitmentOf({ eventCode: event, layer, mapping, nonce })
  return { layer, commitment, nonce, mapping: mapping.map(([input, output]) => [input, output]) }
}

function drawn(n: number, seed = 'seed'): DrawFile {
  const random = seededRandom(seed)
  const present = Array.from({ length: n }, (_, place) => `entry-${place}`)
  const one = sealLayer(present, blindNumbers(n, random), random)
  const seats = Array.from({ length: n }, (_, place) => `S${place}`)
  const two = sealLayer(
    one.map(([, number]) => number),
    seats,
    random,
  )
  const results = Array.from({ length: n }, (_, place) => `R${place}`)
  const three = sealLayer(seats, results, random)
  const layers = [committed(1, one), committed(2, two), committed(3, three)]
  return { format: 'skill-draw/1', event: 'WELD', present, layers }
}

function withLayer(file: DrawFile, place: number, change: (layer: Layer) => Layer): DrawFile {
  return { ...file, layers: file.layers.map((layer, at) => (at === place ? change(layer) : layer)) }
}

test('§2.4 (d) an honest draw reads back and verifies, whatever its size', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.string(), (n, seed) => {
      const file = drawn(n, seed)
      expect(readDrawFile(JSON.stringify(file))).toEqual({ ok: true, value: file })
      expect(verifyDraw(file)).toEqual({ ok: true, layers: 3, entries: n })
    }),
    { numRuns: 40 },
  )
})

test.each<[string, number, number]>([
  ['layer 3 alone', 2, 1],
  ['layers 2 and 3', 1, 2],
])('§2.4 (d) half unsealed, %s verifies on its own', (_, from, layers) => {
  const { format, event, layers: all } = drawn(8)
  const part = { format, event, layers: all.slice(from) }
  expect(readDrawFile(JSON.stringify(part)).ok).toBe(true)
  expect(verifyDraw(part)).toEqual({ ok: true, layers, entries: 8 })
})

test.each<[string, (layer: Layer) => Layer]>([
  [
    'two outputs swapped',
    (layer) => {
      const [a, b, ...rest] = layer.mapping
      return { ...layer, mapping: [[a![0], b![1]], [b![0], a![1]], ...rest] }
    },
  ],
  ['another nonce', (layer) => ({ ...layer, nonce: 'another' })],
  ['an entry left out', (layer) => ({ ...layer, mapping: layer.mapping.slice(1) })],
  ['an entry added', (layer) => ({ ...layer, mapping: [...layer.mapping, ['x', 'y']] })],
  [
    'one letter of an output',
    (layer) => ({ ...layer, mapping: layer.mapping.map(([a, b]) => [a, `${b}0`]) }),
  ],
  ['another commitment', (layer) => ({ ...layer, commitment: 'ab'.repeat(32) })],
])('§2.4 (d) after sealing, %s fails in each layer', (_, change) => {
  for (const place of [0, 1, 2]) {
    const verdict = verifyDraw(withLayer(drawn(6), place, change))
    expect(verdict).toMatchObject({ ok: false, layer: place + 1, why: 'commitment' })
  }
})

test('§2.4 (d) the commitment is bound to its event, and both commitments are told', () => {
  const file = { ...drawn(6), event: 'TURN' }
  const [first] = file.layers
  const computed = commitmentOf({ eventCode: 'TURN', layer: 1, mapping: first!.mapping, nonce: first!.nonce })
  expect(verifyDraw(file)).toEqual({
    ok: false,
    layer: 1,
    why: 'commitment',
    facts: { published: first!.commitment, computed },
  })
})

test('§2.4 (d) the order in which pairs are listed changes nothing', () => {
  const turned = withLayer(drawn(6), 1, (layer) => ({ ...layer, mapping: [...layer.mapping].reverse() }))
  expect(verifyDraw(turned)).toEqual({ ok: true, layers: 3, entries: 6 })
})

const ONE: Mapping = [
  ['a', '101'],
  ['b', '102'],
]

function file(present: string[] | null, ...layers: Layer[]): DrawFile {
  return { format: 'skill-draw/1', event: 'WELD', ...(present && { present }), layers }
}

const whole = (layer: Layer['layer'], ...pairs: [string, string][]) => committed(layer, pairs)

test.each<[string, DrawFile, object]>([
  [
    'an output given twice',
    file(null, whole(1, ['a', '101'], ['b', '101'])),
    { layer: 1, why: 'not-bijective', facts: { side: 'output', code: '101' } },
  ],
  [
    'an input taken twice',
    file(null, committed(1, ONE), whole(2, ['101', 'S1'], ['101', 'S2'])),
    { layer: 2, why: 'not-bijective', facts: { side: 'input', code: '101' } },
  ],
  [
    'a number nobody had',
    file(null, committed(1, ONE), whole(2, ['101', 'S1'], ['103', 'S2'])),
    { layer: 2, why: 'layers-do-not-join', facts: { kind: 'extra', code: '103' } },
  ],
  [
    'a number without a seat',
    file(null, committed(1, ONE), whole(2, ['101', 'S1'])),
    { layer: 2, why: 'layers-do-not-join', facts: { kind: 'missing', code: '102' } },
  ],
  [
    'an absent one who drew',
    file(['a'], committed(1, ONE)),
    { layer: 1, why: 'not-everyone', facts: { kind: 'extra', code: 'b' } },
  ],
  [
    'one present who drew nothing',
    file(['a', 'b', 'c'], committed(1, ONE)),
    { layer: 1, why: 'not-everyone', facts: { kind: 'missing', code: 'c' } },
  ],
])('§2.4 (a, c) committed to as it is, %s is told', (_, given, verdict) => {
  expect(verifyDraw(given)).toEqual({ ok: false, ...verdict })
})

test('§2.4 layers verify as joined exactly when they compose', () => {
  const codes = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4'), { minLength: 1 })
  fc.assert(
    fc.property(codes, codes, (outputs, inputs) => {
      const one = outputs.map((output, place): [string, string] => [`in${place}`, output])
      const two = inputs.map((input, place): [string, string] => [input, `out${place}`])
      const verdict = verifyDraw(file(null, committed(1, one), committed(2, two)))
      expect(verdict.ok).toBe(composeLayers(one, two) !== null)
    }),
  )
})

test.each<[string, (file: DrawFile) => unknown, string, string, string]>([
  [
    'another format',
    (f) => ({ ...f, format: 'skill-draw/2' }),
    '$.format',
    '"skill-draw/2"',
    '"skill-draw/1"',
  ],
  ['a key too many', (f) => ({ ...f, seed: '1' }), '$.seed', '"1"', 'no key "seed"'],
  ['no event', (f) => ({ ...f, event: undefined }), '$.event', 'nothing', 'string'],
  ['no layers', (f) => ({ ...f, layers: [] }), '$.layers', '[]', 'array >= 1'],
  [
    'a fourth layer',
    (f) => ({ ...f, layers: f.layers.map((layer) => ({ ...layer, layer: 4 })) }),
    '$.layers[0].layer',
    '4',
    '1 | 2 | 3',
  ],
  [
    'a layer left out',
    (f) => ({ ...f, layers: [f.layers[0], f.layers[2]] }),
    '$.layers[1].layer',
    '3',
    'ascending layers, none left out',
  ],
  [
    'layers backwards',
    (f) => ({ ...f, present: undefined, layers: [...f.layers].reverse() }),
    '$.layers[1].layer',
    '2',
    'ascending layers, none left out',
  ],
  [
    'a short commitment',
    (f) => withLayer(f, 1, (layer) => ({ ...layer, commitment: 'ab' })),
    '$.layers[1].commitment',
    '"ab"',
    '64 hexadecimal digits, lower case',
  ],
  [
    'a number as a code',
    (f) => ({ ...f, layers: [{ ...f.layers[0], mapping: [['a', 101]] }] }),
    '$.layers[0].mapping[0][1]',
    '101',
    'string',
  ],
  [
    'those present without layer 1',
    (f) => ({ ...f, layers: f.layers.slice(1) }),
    '$.present',
    '["entry-0","entry-1"]',
    'only beside layer 1',
  ],
])('§2.4 (d) a file with %s is refused at its place', (_, change, place, found, allowed) => {
  const text = JSON.stringify(change(drawn(2)))
  const read = readDrawFile(text)
  expect(read).toMatchObject({ ok: false, refusal: { code: 'draw-file', place, allowed } })
  if (!read.ok && found !== '') expect(read.refusal.found).toBe(found)
})

test('§2.4 (d) a text that is no JSON is refused with its line and column', () => {
  expect(readDrawFile('draw of today')).toEqual({
    ok: false,
    refusal: { code: 'draw-file', place: 'line 1, column 1', found: 'draw of today', allowed: 'JSON' },
  })
})
