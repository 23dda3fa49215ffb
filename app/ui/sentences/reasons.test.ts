import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { REASONS } from '../../domain/reason'
import { conflictText, reasonText } from './reasons'

const DOMAIN = new URL('../../domain/', import.meta.url)
const SAMPLES: Readonly<Record<string, string | number>> = {
  tiers: 'gold,silver',
  tier: 'gold',
  classCode: 'CITY_C1',
}

function given(facts: readonly string[]) {
  return Object.fromEntries(facts.map((name) => [name, SAMPLES[name] ?? 3]))
}

test.each(Object.entries(REASONS))('the reason %s is a sentence in both languages', (code, { facts }) => {
  const zh = reasonText({ code, facts: given(facts) }, 'zh')
  const en = reasonText({ code, facts: given(facts) }, 'en')
  expect(zh).toMatch(/\p{Script=Han}.*。$/u)
  expect(en).toMatch(/^[^\p{Script=Han}]+\.$/u)
  expect(zh + en).not.toMatch(/undefined|NaN|null|未记录|not recorded/)
})

test('every reason given anywhere in the domain has its sentence', () => {
  const sources = readdirSync(DOMAIN, { encoding: 'utf8', recursive: true }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  const given = sources.flatMap((name) =>
    [...readFileSync(new URL(name, DOMAIN), 'utf8').matchAll(/\breason\(\s*'([a-z-]+)'/g)].map(
      (match) => match[1],
    ),
  )
  expect(given.length).toBeGreaterThan(20)
  expect(given.filter((code) => !code || reasonText({ code, facts: {} }, 'zh') === code)).toEqual([])
})

test('marks, money and missing facts are shown as people write them', () => {
  expect(reasonText({ code: 'rank-by-total', facts: { totalHundredths: 8961 } }, 'zh')).toBe(
    '按总分 89.61 排名。',
  )
  const amount = { tier: 'gold', role: 'contestant', unit: 'person', amountFen: 333334, source: '市奖励办法' }
  expect(reasonText({ code: 'amount-from-policy', facts: amount }, 'zh')).toContain('3,333.34 元')
  expect(reasonText({ code: 'rank-by-minutes', facts: { minutes: null, otherMinutes: 95 } }, 'zh')).toContain(
    '未记录',
  )
})

test.each(['same-employer', 'same-delegation', 'declared-tie', 'is-coach'] as const)(
  'the conflict %s is told',
  (kind) => {
    expect(conflictText({ kind, personName: '普云', org: '玉溪技师学院' }, 'zh')).toMatch(/玉溪技师学院.*。$/)
    expect(conflictText({ kind, personName: 'Pu Yun', org: 'Yuxi College' }, 'en')).toContain('Yuxi College')
  },
)
