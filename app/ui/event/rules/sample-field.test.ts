import { expect, test } from 'vitest'
import { PRESETS, PRESET_NAMES } from '~/domain/preset'
import { resultsOf } from '~/domain/results'
import { papersOf, sampleField } from './sample-field'

const THREE = [
  { code: 'A', name: '理论', maxHundredths: 3000 },
  { code: 'B', name: '', maxHundredths: 3000 },
  { code: 'C', name: '实操', maxHundredths: 4000 },
]

test.each(PRESET_NAMES)(
  'under %s three invented entries have one total, and every line has its reasons',
  (name) => {
    for (const modules of [[], THREE]) {
      const { lines } = resultsOf(PRESETS[name], sampleField(papersOf(PRESETS[name], modules)))
      const total = (key: string) => lines.find((line) => line.key === key)?.totalHundredths
      expect(lines).toHaveLength(6)
      expect([total('C'), total('D')]).toEqual([total('B'), total('B')])
      expect(lines.every(({ decidedBy, award }) => decidedBy.code && award.code)).toBe(true)
    }
  },
)

test('the papers are the parts of the rules, else the modules, else what the tie chain names', () => {
  const ids = (name: keyof typeof PRESETS, modules = THREE) =>
    papersOf(PRESETS[name], modules).map((paper) => paper.id)
  expect(ids('city-30-70')).toEqual(['theory', 'practice'])
  expect(ids('medals-merit')).toEqual(['A', 'B', 'C'])
  expect(ids('medals-merit', [])).toEqual(['A'])
  expect(papersOf({ ...PRESETS['medals-merit'], tieChain: ['module:X', 'module:Y'] }, [])).toMatchObject([
    { id: 'X', outOf: 5000 },
    { id: 'Y', outOf: 5000 },
  ])
})
