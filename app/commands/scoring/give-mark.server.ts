import { refuse } from '~/kit/result'
import { giveTaps } from './give-taps.server'
import type { MarkGiven, TapResult } from './mark-given'

/** 评分 by a plain form: one mark on one aspect of this judge's own sheet, in hundredths; see giveTaps. */
export async function giveMark({ accountId, by, now, ...mark }: MarkGiven): Promise<TapResult> {
  const tap = { kind: 'mark', seq: 0, ...mark } as const
  const [result] = await giveTaps({ accountId, holder: '', taps: [tap], via: 'form', by, now })
  return result ?? refuse({ code: 'no-such-sheet' })
}
