import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fitted, INK } from './ink'

test('the picture’s colours are those of the paper', () => {
  const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8')
  for (const colour of Object.values(INK)) expect(tokens).toContain(colour)
})

test('a short name stands large, a long one smaller, one that is too long is cut', () => {
  const room = { width: 900, most: 90, least: 40 }
  expect(fitted('电工', room)).toEqual({ text: '电工', size: 90 })
  expect(fitted('工业机器人系统操作员技能竞赛', room).size).toBe(64)
  const cut = fitted('阿'.repeat(50), room)
  expect(cut.size).toBe(40)
  expect(cut.text).toMatch(/^阿{21}…$/)
})
