import { showHundredths } from '~/domain/exact'
import type { Place } from '~/domain/place'
import type { boardText } from '~/i18n/board'
import type { Tell } from '~/i18n/define'

type Words = Tell<keyof (typeof boardText)['zh']>

/** 427：第 6 → 第 4 名，距第 3 名 0.35 */
export function moveSentence(before: Place, now: Place, t: Words): string {
  const { number, rank, totalHundredths: total } = now
  if (rank === null) return t('leftRank', { number })
  const told =
    before.rank === null
      ? t('enteredRank', { number, to: rank })
      : before.rank !== rank
        ? t('movedRank', { number, from: before.rank, to: rank })
        : t('movedTotal', { number, total: total === null ? '—' : showHundredths(total), to: rank })
  if (!now.ahead) return told
  const gap = t('gapTo', { rank: now.ahead.rank, gap: showHundredths(now.ahead.byHundredths) })
  return `${told}${t('then')}${gap}`
}
