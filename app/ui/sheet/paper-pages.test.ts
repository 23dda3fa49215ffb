import fc from 'fast-check'
import { expect, test } from 'vitest'
import { paperPages, smallText, type PaperGroup, type PaperLine } from './paper-pages'

function line(code: string, title = '线槽安装牢固', detail = ''): PaperLine {
  const spec = { kind: 'binary' } as const
  return { id: code, code, title, detail, spec, maxHundredths: 100, answer: null, hundredths: null }
}

function group(code: string, n: number, title?: string): PaperGroup {
  return { code, name: code, lines: Array.from({ length: n }, (_, at) => line(`${code}.${at}`, title)) }
}

const shape = (groups: readonly PaperGroup[]) =>
  paperPages(groups).map((page) => page.map(({ code, lines, goesOn }) => [code, lines.length, goesOn]))

test('a short module is one page', () => {
  expect(shape([group('A1', 5), group('A2', 6)])).toEqual([
    [
      ['A1', 5, false],
      ['A2', 6, false],
    ],
  ])
})

test('forty aspects go on over pages, sections named again', () => {
  const pages = shape([group('A1', 28), group('A2', 12)])
  expect(pages.length).toBeGreaterThan(1)
  expect(pages[1]?.[0]).toEqual(['A1', expect.any(Number), true])
})

test('the signatures take lines with them to their page', () => {
  const full = shape([group('A1', 20)])
  expect(full).toHaveLength(2)
  expect(full[1]?.[0]?.[1]).toBeGreaterThanOrEqual(2)
})

test('an empty module still has its page', () => {
  expect(paperPages([])).toEqual([[]])
})

test('what 3, 2, 1 and 0 mean stands best first', () => {
  const descriptors: [string, string, string, string] = ['差', '', '良', '优']
  expect(smallText({ detail: '见图纸', spec: { kind: 'judgement', descriptors } })).toBe(
    '见图纸\n3 优；2 良；0 差',
  )
})

test('every line stands once, in its order, and no page is empty', () => {
  const lines = fc.array(fc.record({ n: fc.integer({ min: 1, max: 30 }), long: fc.nat(120) }), {
    minLength: 1,
    maxLength: 8,
  })
  fc.assert(
    fc.property(lines, (given) => {
      const groups = given.map(({ n, long }, at) => group(`G${at}`, n, '字'.repeat(1 + long)))
      const pages = paperPages(groups)
      const codes = pages.flat().flatMap((one) => one.lines.map(({ code }) => code))
      expect(codes).toEqual(groups.flatMap((one) => one.lines.map(({ code }) => code)))
      expect(pages.every((page) => page.length > 0)).toBe(true)
    }),
  )
})
