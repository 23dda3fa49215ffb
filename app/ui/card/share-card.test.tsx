import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { BoardView } from '~/domain/board'
import { LangProvider } from '~/i18n/use-text'
import { blindView, frozenView, openView, waitingView } from '~/ui/gallery/specimens'
import { ShareCard } from './share-card'

const qr = { path: 'M0 0h1v1h-1z', size: 1 }
const SEAL = />公<\/text>/

function card(view: BoardView, number: string | null, lang: 'zh' | 'en' = 'zh'): string {
  const row = view.rows.find((one) => one.number === number) ?? null
  return renderToStaticMarkup(
    <LangProvider lang={lang}>
      <ShareCard view={view} row={row} qr={qr} />
    </LangProvider>,
  )
}

test('a blind card has the number, its place and total, the time and the ledger, and no seal', () => {
  const svg = card(blindView, '427')
  for (const fact of ['427', '第 6 名', '72.40', '盲评', '14:05:12', '9f3c·a71e', '5/5 裁判'])
    expect(svg).toContain(fact)
  expect(svg).not.toMatch(SEAL)
})

test('a published card has the name, the award and the seal', () => {
  const svg = card(openView, '427')
  for (const fact of ['范永明', '优胜奖', '427', '抚仙机电技工学校']) expect(svg).toContain(fact)
  expect(svg).toMatch(SEAL)
})

test('a frozen card says since when, and nothing of what is incomplete', () => {
  const svg = card(frozenView, '427')
  expect(svg).toContain('已封榜 14:00')
  expect(svg).not.toContain('5/5')
})

test('without a number it is the event’s card: who leads, or how many compete', () => {
  expect(card(blindView, null)).toContain('316')
  expect(card(waitingView, null)).toContain('实际参赛 23 人')
})

test('whatever a name is typed with stays text', () => {
  const [first, ...rest] = openView.rows
  const evil = { ...first!, name: '</text><script>alert(1)</script>', org: '"&<' }
  const svg = card({ ...openView, rows: [evil, ...rest] }, first!.number)
  expect(svg).not.toContain('<script>')
  expect(svg).toContain('&lt;')
})

test('in English it speaks English', () => {
  expect(card(blindView, '427', 'en')).toContain('rank 6')
})
