import { expect, test } from 'vitest'
import { ok, refuse } from '../kit/result'
import { isStage, MOVES, moveStage, needs, phaseOf, reached, STAGES, type Stage } from './stage'

test('§2.10 twenty-one stages, each but the first reached from an earlier one', () => {
  expect(STAGES).toHaveLength(21)
  for (const stage of STAGES.slice(1)) {
    const from = STAGES.filter((each) => MOVES[each].includes(stage))
    expect(from.some((each) => STAGES.indexOf(each) < STAGES.indexOf(stage))).toBe(true)
  }
})

test('§2.10 the whole season can be walked without the third seal and the recheck', () => {
  const path = STAGES.filter((stage) => stage !== 'third-seal' && stage !== 'recheck')
  path.slice(1).forEach((to, place) => expect(moveStage(path[place]!, to)).toEqual(ok(to)))
})

test.each<[Stage, Stage]>([
  ['contest', 'third-seal'],
  ['third-seal', 'marking'],
  ['team-signed', 'recheck'],
  ['recheck', 'locked'],
  ['team-signed', 'marking'],
])('§2.10 %s → %s is legal', (from, to) => {
  expect(moveStage(from, to)).toEqual(ok(to))
})

test.each<[Stage, Stage]>([
  ['first-seal', 'marking'],
  ['marking', 'unsealed'],
  ['team-signed', 'unsealed'],
  ['marking', 'locked'],
  ['appeal', 'confirmed'],
  ['notice', 'awarded'],
  ['archived', 'draft'],
  ['locked', 'marking'],
  ['draft', 'draft'],
])('§2.10 the jump %s → %s is refused', (from, to) => {
  expect(moveStage(from, to)).toEqual(refuse({ code: 'stage-move-not-allowed', from, to }))
})

test('§2.10 five phases, in order', () => {
  const phases = STAGES.map(phaseOf)
  expect(phases.filter((phase, place) => phase !== phases[place - 1])).toEqual([
    'prepare',
    'blind',
    'judge',
    'publish',
    'archive',
  ])
  expect([phaseOf('briefing'), phaseOf('third-seal'), phaseOf('locked'), phaseOf('confirmed')]).toEqual([
    'prepare',
    'blind',
    'judge',
    'publish',
  ])
})

test('§2.10 no marking before the marking stage, no lock before every sheet is signed', () => {
  expect(needs('marking', 'sheet/mark')).toEqual(ok())
  expect(needs('contest', 'sheet/mark')).toEqual(
    refuse({ code: 'wrong-stage', stage: 'contest', needed: 'marking' }),
  )
  expect(needs('marking', 'control/lock')).toEqual(
    refuse({ code: 'wrong-stage', stage: 'marking', needed: 'team-signed,recheck' }),
  )
  expect(needs('notice', 'reward/apply').ok).toBe(false)
  expect(needs('archived', 'audit/see')).toEqual(ok())
})

test('order and names', () => {
  expect([reached('marking', 'contest'), reached('marking', 'marking'), reached('draft', 'marking')]).toEqual(
    [true, true, false],
  )
  expect([isStage('appeal'), isStage('cancelled')]).toEqual([true, false])
})
