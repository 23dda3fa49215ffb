import { expect, test } from 'vitest'
import { FINDING_CODES } from '~/domain/scheme/finding'
import { findingName, findingRemedy, findingSentence } from './finding'

test.each(FINDING_CODES)('%s has a sentence, a name and a remedy in both languages', (code) => {
  for (const lang of ['zh', 'en'] as const) {
    const told = [findingSentence(code, {}, lang), findingName(code, lang), findingRemedy(code, {}, lang)]
    expect(told.filter((sentence) => sentence === '' || sentence.includes(code))).toEqual([])
    expect(new Set(told).size).toBe(3)
  }
})

test('a remedy names the marks that are wanted', () => {
  const facts = { aspectsHundredths: 2475, maxHundredths: 2500 }
  expect(findingRemedy('module-sum', facts, 'zh')).toBe('把模块满分改成 24.75，或改评分点使合计为 25.00。')
  expect(findingRemedy('module-sum', facts, 'en')).toBe(
    'Set the module to 24.75, or change its aspects until they sum to 25.00.',
  )
})

test('a sentence told without its facts leaves their places out', () => {
  expect(findingSentence('code-twice', {}, 'zh')).toBe('编号重复使用。')
})
