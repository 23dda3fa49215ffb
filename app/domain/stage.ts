import { ok, refuse, type Result } from '../kit/result'
import type { Act } from './duty'

/** 赛项状态: the 21 stages in order; a stage means "we are in it" (rule 2.10). */
export const STAGES = [
  'draft',
  'registration',
  'review',
  'roster',
  'briefing',
  'check-in',
  'first-seal',
  'second-seal',
  'contest',
  'third-seal',
  'marking',
  'team-signed',
  'recheck',
  'locked',
  'unsealed',
  'announced',
  'appeal',
  'notice',
  'confirmed',
  'awarded',
  'archived',
] as const

export type Stage = (typeof STAGES)[number]

export type Phase = 'prepare' | 'blind' | 'judge' | 'publish' | 'archive'

export type StageRefusal =
  | { code: 'stage-move-not-allowed'; from: string; to: string }
  | { code: 'stage-scheme-not-100'; sumHundredths: number }
  | { code: 'stage-scheme-blocked'; place: string; finding: string; count: number }
  | { code: 'stage-panel-too-small'; given: number; needed: number }
  | { code: 'stage-panel-too-large'; given: number; most: number }
  | { code: 'stage-conflict-open'; judge: string; kind: string }
  | { code: 'stage-no-entries' }

/** Legal moves from each stage (rule 2.10); everything else is refused. */
export const MOVES: Readonly<Record<Stage, readonly Stage[]>> = {
  draft: ['registration'],
  registration: ['review'],
  review: ['roster'],
  roster: ['briefing'],
  briefing: ['check-in'],
  'check-in': ['first-seal'],
  'first-seal': ['second-seal'],
  'second-seal': ['contest'],
  contest: ['marking', 'third-seal'],
  'third-seal': ['marking'],
  marking: ['team-signed'],
  'team-signed': ['recheck', 'locked', 'marking'],
  recheck: ['locked'],
  locked: ['unsealed'],
  unsealed: ['announced'],
  announced: ['appeal'],
  appeal: ['notice'],
  notice: ['confirmed'],
  confirmed: ['awarded'],
  awarded: ['archived'],
  archived: [],
}

export function isStage(text: string): text is Stage {
  return (STAGES as readonly string[]).includes(text)
}

/** True when `stage` is `mark` or later in the order of STAGES. */
export function reached(stage: Stage, mark: Stage): boolean {
  return STAGES.indexOf(stage) >= STAGES.indexOf(mark)
}

/** 推进: the stage after the move. Refuses every jump not in MOVES (rule 2.10). */
export function moveStage(from: Stage, to: Stage): Result<Stage, StageRefusal> {
  if (!MOVES[from].includes(to)) return refuse({ code: 'stage-move-not-allowed', from, to })
  return ok(to)
}

/** 阶段: the five phases people speak of; blind from check-in until the marking starts. */
export function phaseOf(stage: Stage): Phase {
  if (reached(stage, 'awarded')) return 'archive'
  if (reached(stage, 'unsealed')) return 'publish'
  if (reached(stage, 'marking')) return 'judge'
  return reached(stage, 'check-in') ? 'blind' : 'prepare'
}

const ENTRY: readonly Stage[] = ['registration', 'review']
const OUTCOME: readonly Stage[] = ['confirmed', 'awarded', 'archived']
const PREPARE: readonly Stage[] = ['draft', 'registration', 'review', 'roster']
const DECIDED: readonly Stage[] = ['announced', 'appeal', 'notice', ...OUTCOME]

// An act that is not named here is bound by its duty alone, not by the stage.
const WHEN: Readonly<Partial<Record<Act | 'entry/register', readonly Stage[]>>> = {
  'scheme/edit': PREPARE,
  'entry/register': ['registration'],
  'entry/import': ENTRY,
  'entry/review': ENTRY,
  'entry/check-in': ['check-in'],
  'panel/manage': [...PREPARE, 'briefing', 'check-in', 'first-seal', 'second-seal', 'contest', 'third-seal'],
  'draw/seal-one': ['check-in'],
  'draw/seal-two': ['first-seal'],
  'draw/witness': ['locked'],
  'sheet/mark': ['marking'],
  'control/lock': ['team-signed', 'recheck'],
  'board/set': STAGES.slice(0, STAGES.indexOf('announced')),
  'call/lead': STAGES.slice(STAGES.indexOf('second-seal'), STAGES.indexOf('locked')),
  'result/publish': ['unsealed'],
  'award/propose': DECIDED,
  'reward/apply': OUTCOME,
  'reward/review': OUTCOME,
  'reward/approve': OUTCOME,
  'reward/pay': OUTCOME,
  'talent/select': OUTCOME,
}

/** Whether the act has its time now. Refuses 'wrong-stage' with the stages it needs, joined by commas (rule 2.10). */
export function needs(
  stage: Stage,
  act: Act | 'entry/register',
): Result<void, { code: 'wrong-stage'; stage: string; needed: string }> {
  const needed = WHEN[act]
  if (needed && !needed.includes(stage))
    return refuse({ code: 'wrong-stage', stage, needed: needed.join(',') })
  return ok()
}
