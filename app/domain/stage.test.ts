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

const LEGAL: readonly [Stage, Stage][] = [
  ['draft', 'registration'],
  ['registration', 'review'],
  ['review', 'roster'],
  ['roster', 'briefing'],
  ['briefing', 'check-in'],
  ['check-in', 'first-seal'],
  ['first-seal', 'second-seal'],
  ['second-seal', 'contest'],
  ['contest', 'third-seal'],
  ['contest', 'marking'],
  ['third-seal', 'marking'],
  ['marking', 'team-signed'],
  ['team-signed', 'recheck'],
  ['team-signed', 'locked'],
  ['team-signed', 'marking'],
  ['recheck', 'locked'],
  ['locked', 'unsealed'],
  ['unsealed', 'announced'],
  ['announced', 'appeal'],
  ['appeal', 'notice'],
  ['notice', 'confirmed'],
  ['confirmed', 'awarded'],
  ['awarded', 'archived'],
]

test.each(LEGAL)('§2.10 %s → %s is legal', (from, to) => {
  expect(moveStage(from, to)).toEqual(ok(to))
})

test.each<[string, Stage, Stage]>([
  ['marking before the second draw', 'first-seal', 'marking'],
  ['marking before the second draw', 'check-in', 'marking'],
  ['marking before the contest', 'second-seal', 'marking'],
  ['the contest before the second draw', 'first-seal', 'contest'],
  ['the second draw before the first', 'check-in', 'second-seal'],
  ['unsealing before the lock', 'marking', 'unsealed'],
  ['unsealing before the lock', 'team-signed', 'unsealed'],
  ['unsealing before the lock', 'recheck', 'unsealed'],
  ['a lock before the signatures', 'marking', 'locked'],
  ['announcing before unsealing', 'locked', 'announced'],
  ['an award before the notice ends', 'notice', 'awarded'],
  ['an award before the notice begins', 'appeal', 'awarded'],
  ['an award at the announcement', 'announced', 'awarded'],
  ['a confirmation without a notice', 'appeal', 'confirmed'],
  ['a notice without the time for appeals', 'announced', 'notice'],
  ['a way back from the archive', 'archived', 'draft'],
  ['a way back from the archive', 'archived', 'marking'],
  ['a way back from the archive', 'archived', 'awarded'],
  ['a way back from the lock', 'locked', 'marking'],
  ['a way back from the unsealing', 'unsealed', 'marking'],
  ['standing still', 'draft', 'draft'],
])('§2.10 %s: the jump %s → %s is refused', (_, from, to) => {
  expect(moveStage(from, to)).toEqual(refuse({ code: 'stage-move-not-allowed', from, to }))
})

test.each(STAGES)('§2.10 from %s every other jump is refused', (from) => {
  const legal = LEGAL.filter(([start]) => start === from).map(([, to]) => to)
  expect(STAGES.filter((to) => moveStage(from, to).ok).sort()).toEqual(legal.sort())
})

test.each<[string, Stage, Parameters<typeof needs>[1]]>([
  ['a mark before the second draw', 'first-seal', 'sheet/mark'],
  ['a mark before the contest', 'second-seal', 'sheet/mark'],
  ['a mark after the signatures', 'team-signed', 'sheet/mark'],
  ['an unsealing before the lock', 'marking', 'draw/witness'],
  ['an unsealing before the lock', 'recheck', 'draw/witness'],
  ['a second draw before the first', 'check-in', 'draw/seal-two'],
  ['a first draw once more', 'first-seal', 'draw/seal-one'],
  ['a result before unsealing', 'locked', 'result/publish'],
  ['a reward before the notice ends', 'notice', 'reward/apply'],
  ['a payment before the notice ends', 'notice', 'reward/pay'],
  ['a selection before the notice ends', 'notice', 'talent/select'],
  ['the scheme after the briefing', 'briefing', 'scheme/edit'],
  ['the scheme after the archive', 'archived', 'scheme/edit'],
  ['an entry after the archive', 'archived', 'entry/review'],
  ['the panel after the archive', 'archived', 'panel/manage'],
  ['a mark after the archive', 'archived', 'sheet/mark'],
  ['a lock after the archive', 'archived', 'control/lock'],
  ['a result after the archive', 'archived', 'result/publish'],
])('§2.10 %s (%s) is refused', (_, stage, act) => {
  const answer = needs(stage, act)
  expect(answer.ok ? null : answer.refusal.code).toBe('wrong-stage')
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
