import { ok, refuse, type Result } from '../kit/result'
import type { Grant } from './duty'
import { divideDown } from './exact'

/** 申诉书: what a written appeal must name: 现象、时间、涉及人员、依据 (rule 2.9). */
const APPEAL_PARTS = ['phenomenon', 'time', 'people', 'grounds'] as const
type AppealPart = (typeof APPEAL_PARTS)[number]

/** 仲裁结论: 维持 · 改正成绩 · 取消资格 · 重赛 (rule 2.9). */
export const APPEAL_OUTCOMES = ['maintained', 'corrected', 'disqualified', 'rerun'] as const
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number]

/** 申诉状态: 放弃 when the appellant does not receive the answer at the agreed place (rule 2.9). */
export type AppealStatus = 'received' | 'reviewing' | 'answered' | 'withdrawn' | 'abandoned'

export type AppealRefusal =
  | { code: 'appeal-not-leader' }
  | { code: 'appeal-not-written' }
  | { code: 'appeal-incomplete'; missing: readonly AppealPart[] }
  | { code: 'appeal-too-late'; closedAt: number; submittedAt: number; lateSeconds: number }

function secondOf(ms: number): number {
  return divideDown(ms, 1_000)
}

/**
 * 截止: whether `at` still lies within the window after `from`, all in ms (rules 2.9, 6). Inclusive to the second: the
 * whole last second is in time, so that a deadline of 12:00:00 still takes 12:00:00.999.
 */
export function inTime({ from, windowMs, at }: { from: number; windowMs: number; at: number }): boolean {
  return secondOf(at) <= secondOf(from + windowMs)
}

/** An appeal as it is handed in; times in ms by the server's clock, `endedAt` the end of that session (场次). */
export interface AppealHandedIn {
  readonly endedAt: number
  readonly submittedAt: number
  readonly windowMs: number
  readonly byLeader: boolean
  /** In writing and signed by hand. */
  readonly signedInWriting: boolean
  readonly parts: Readonly<Partial<Record<AppealPart, string>>>
}

/**
 * 受理: whether an appeal is accepted (rule 2.9). By the team's leader (领队) only, in writing and signed, naming all four
 * parts, within the window after the session ends, inclusive to the second. One handed in before the end is accepted:
 * the window says when it closes.
 */
export function mayAppeal(appeal: AppealHandedIn): Result<void, AppealRefusal> {
  const { endedAt, submittedAt, windowMs, byLeader, signedInWriting, parts } = appeal
  if (!byLeader) return refuse({ code: 'appeal-not-leader' })
  if (!signedInWriting) return refuse({ code: 'appeal-not-written' })
  const missing = APPEAL_PARTS.filter((part) => (parts[part] ?? '').trim() === '')
  if (missing.length > 0) return refuse({ code: 'appeal-incomplete', missing })
  if (!inTime({ from: endedAt, windowMs, at: submittedAt })) {
    const closedAt = endedAt + windowMs
    const lateSeconds = secondOf(submittedAt) - secondOf(closedAt)
    return refuse({ code: 'appeal-too-late', closedAt, submittedAt, lateSeconds })
  }
  return ok()
}

/** Whether an appeal still waits for its answer. */
function isOpenAppeal(status: AppealStatus): boolean {
  return status === 'received' || status === 'reviewing'
}

/** 暂缓确认: whether an open appeal blocks the final confirmation of this event; others are not held up (rule 2.9). */
export function appealBlocks(
  appeals: readonly { readonly eventId: string; readonly status: AppealStatus }[],
  eventId: string,
): boolean {
  return appeals.some((appeal) => appeal.eventId === eventId && isOpenAppeal(appeal.status))
}

/**
 * 后续: what an outcome makes anew (rule 2.9). Whatever changes a result makes a new version of it, ranks and awards
 * again and tells those concerned; old versions stay readable. Only 重赛 sends the entry back to the contest.
 */
export function followsFrom(outcome: AppealOutcome): { newVersion: boolean; contestAgain: boolean } {
  return { newVersion: outcome !== 'maintained', contestAgain: outcome === 'rerun' }
}

/** 仲裁回避: whether a person may arbitrate in an event: nobody who judges or draws there (rule 2.2). */
export function mayArbitrate(
  held: readonly Grant[],
  eventId: string,
): Result<void, { code: 'arbiter-conflict'; held: string }> {
  const against = held.find(
    (grant) =>
      (grant.eventId === null || grant.eventId === eventId) &&
      ['judge', 'chief-judge', 'draw-one', 'draw-two'].includes(grant.duty),
  )
  return against ? refuse({ code: 'arbiter-conflict', held: against.duty }) : ok()
}
