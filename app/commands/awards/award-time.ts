import type { PublishedResults } from '~/data/published-results.server'
import type { CommonRefusal } from '~/domain/refusal'
import type { AwardRefusal } from '~/domain/refusal/award'
import { ok, refuse, type Result } from '~/kit/result'

const STAGES_OF_AWARDS: readonly string[] = ['confirmed', 'awarded']

/** 授奖之时: honours, rewards and talent follow confirmed results only, never a list still under notice (rule 2.10). */
export function awardTime({ event, version }: PublishedResults): Result<void, AwardRefusal | CommonRefusal> {
  if (!STAGES_OF_AWARDS.includes(event.stage)) {
    return refuse({ code: 'wrong-stage', stage: event.stage, needed: STAGES_OF_AWARDS.join(',') })
  }
  return version ? ok() : refuse({ code: 'award-no-results' })
}
