import { expect, test } from 'vitest'
import type { Aspect } from '../aspect'
import type { Scheme } from '../scheme'
import { schemeCounts } from './counts'

function aspect(code: string, kind: Aspect['kind'], maxHundredths: number, section: string): Aspect {
  return { code, kind, title: code, detail: '', section, spec: { kind: 'binary' }, maxHundredths }
}

const SCHEME: Scheme = {
  modules: [
    {
      code: 'A',
      name: '安装',
      maxHundredths: 6000,
      criteria: [
        { code: 'A1', name: '', day: '1', aspects: [aspect('a', 'measurement', 2000, '1')] },
        { code: 'A2', name: '', day: '1', aspects: [aspect('b', 'judgement', 3000, '2')] },
      ],
    },
    {
      code: 'B',
      name: '排故',
      maxHundredths: 4000,
      criteria: [{ code: 'B1', name: '', day: '2', aspects: [aspect('c', 'deduction', 4000, '2')] }],
    },
  ],
}

test('§1.1 everything is counted, each sum beside what was declared', () => {
  const sections = [{ code: '2', name: '技能', declaredHundredths: 7500 }]
  expect(schemeCounts(SCHEME, sections)).toEqual({
    criteria: 2,
    subCriteria: 3,
    aspects: 3,
    measurement: 1,
    judgement: 1,
    deduction: 1,
    sumHundredths: 9000,
    modules: [
      { code: 'A', name: '安装', declaredHundredths: 6000, sumHundredths: 5000 },
      { code: 'B', name: '排故', declaredHundredths: 4000, sumHundredths: 4000 },
    ],
    sections: [{ code: '2', name: '技能', declaredHundredths: 7500, sumHundredths: 7000 }],
  })
})
