import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ok, refuse } from '../kit/result'
import type { AspectSpec } from './aspect'
import type { Answer } from './answer'
import { checkTyping, typingDifferences, typingDigest, type Typed, type TypedAspect } from './typing'

function aspect(code: string, spec: AspectSpec, maxHundredths = 200): TypedAspect {
  return { id: `id-${code}`, code, spec, maxHundredths }
}

const JUDGED = aspect('A1', { kind: 'judgement', descriptors: ['', '', '', ''] })
const POINTS = aspect('A2', { kind: 'points', stepHundredths: 25 })
const ASKED = aspect('A3', { kind: 'binary' })
const FAULTS = aspect('A4', { kind: 'deduction', perFaultHundredths: 50 })
const SHEET = [JUDGED, POINTS, ASKED, FAULTS]

const FULL: Typed = {
  'id-A1': { kind: 'judgement', score: 2 },
  'id-A2': { kind: 'points', hundredths: 150 },
  'id-A3': { kind: 'yes-no', yes: true },
  'id-A4': { kind: 'faults', count: 1 },
}

function without(code: string): Typed {
  return Object.fromEntries(Object.entries(FULL).filter(([id]) => id !== `id-${code}`))
}

describe('§1.2 a whole sheet is typed or none', () => {
  test('a sheet with every answer gives its total', () => {
    expect(checkTyping(SHEET, FULL)).toEqual(ok(133 + 150 + 200 + 150))
  })

  test('blanks are named, and an empty typing names them all', () => {
    expect(checkTyping(SHEET, without('A2'))).toEqual(refuse({ code: 'sheet-incomplete', missing: ['A2'] }))
    const all = ['A1', 'A2', 'A3', 'A4']
    expect(checkTyping(SHEET, {})).toEqual(refuse({ code: 'sheet-incomplete', missing: all }))
  })

  test.each<[string, Answer, string]>([
    ['A2', { kind: 'points', hundredths: 225 }, 'above-maximum'],
    ['A2', { kind: 'points', hundredths: 30 }, 'off-step'],
    ['A2', { kind: 'points', hundredths: -25 }, 'below-zero'],
    ['A4', { kind: 'faults', count: -1 }, 'below-zero'],
    ['A3', { kind: 'judgement', score: 3 }, 'wrong-answer-kind'],
    ['A1', { kind: 'points', hundredths: 200 }, 'wrong-answer-kind'],
  ])('§1.2 in %s the answer %j is refused as %s', (code, answer, refusal) => {
    expect(checkTyping(SHEET, { ...FULL, [`id-${code}`]: answer })).toMatchObject({
      refusal: { code: refusal },
    })
  })

  test.each(['id-B1', 'constructor', '__proto__'])(
    'an answer for %s, which is not there, is refused',
    (id) => {
      const typed = Object.fromEntries([...Object.entries(FULL), [id, FULL['id-A1']]]) as Typed
      expect(checkTyping(SHEET, typed)).toEqual(refuse({ code: 'no-such-aspect' }))
    },
  )
})

describe('two typings are compared field by field', () => {
  test.each<[string, Typed, string[]]>([
    ['the same', FULL, []],
    ['nothing at all', {}, ['A1', 'A2', 'A3', 'A4']],
    ['blank where 1 fault stood', without('A4'), ['A4']],
    ['0 faults where 1 stood', { ...FULL, 'id-A4': { kind: 'faults', count: 0 } }, ['A4']],
    ['no where yes stood', { ...FULL, 'id-A3': { kind: 'yes-no', yes: false } }, ['A3']],
    ['two of them', { ...without('A2'), 'id-A1': { kind: 'judgement', score: 1 } }, ['A1', 'A2']],
  ])('%s', (_, second, codes) => {
    expect(typingDifferences(SHEET, FULL, second)).toEqual(codes)
  })

  test('blank and 0 differ', () => {
    const zero: Typed = { ...FULL, 'id-A2': { kind: 'points', hundredths: 0 } }
    expect(typingDifferences(SHEET, zero, without('A2'))).toEqual(['A2'])
  })

  test('two answers with the same mark differ: 4 faults and 5 are both 0.00', () => {
    const four: Typed = { ...FULL, 'id-A4': { kind: 'faults', count: 4 } }
    const five: Typed = { ...FULL, 'id-A4': { kind: 'faults', count: 5 } }
    expect(checkTyping(SHEET, four)).toEqual(checkTyping(SHEET, five))
    expect(typingDifferences(SHEET, four, five)).toEqual(['A4'])
  })
})

test('a difference is found whoever typed first, exactly where one is, and shows in the digest', () => {
  const answer = fc.option(fc.record({ kind: fc.constant('points' as const), hundredths: fc.nat(8) }))
  const twice = fc
    .uniqueArray(fc.nat(30), { maxLength: 20 })
    .chain((places) =>
      fc.tuple(fc.constant(places), ...[0, 1].map(() => fc.array(answer, { minLength: 20, maxLength: 20 }))),
    )
  fc.assert(
    fc.property(twice, ([places, one = [], other = []]) => {
      const aspects = places.map((at) => aspect(`B${at}`, { kind: 'points', stepHundredths: 1 }))
      const typed = (answers: typeof one): Typed =>
        Object.fromEntries(
          aspects.flatMap(({ id }, at) => {
            const given = answers[at]
            return given ? [[id, given]] : []
          }),
        )
      const [a, b] = [typed(one), typed(other)]
      const wanted = aspects
        .filter((_, at) => one[at]?.hundredths !== other[at]?.hundredths)
        .map(({ code }) => code)
      expect(typingDifferences(aspects, a, b)).toEqual(wanted)
      expect(typingDifferences(aspects, b, a)).toEqual(wanted)
      expect(typingDigest('s', a) === typingDigest('s', b)).toBe(wanted.length === 0)
    }),
    { verbose: 1 },
  )
})
