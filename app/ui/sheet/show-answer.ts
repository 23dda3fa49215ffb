import { showHundredths } from '~/domain/exact'
import type { Answer } from '~/domain/answer'
import type { Tell } from '~/i18n/define'
import { showThousandths } from './thousandths'

/** An answer as it is read on paper: 是, 381.5, 2, 1 处. */
export function showAnswer(answer: Answer, t: Tell<'readYes' | 'readNo' | 'readFaults'>): string {
  switch (answer.kind) {
    case 'yes-no':
      return t(answer.yes ? 'readYes' : 'readNo')
    case 'points':
      return showHundredths(answer.hundredths)
    case 'value':
      return showThousandths(answer.thousandths)
    case 'judgement':
      return String(answer.score)
    case 'faults':
      return [t('readFaults', { n: answer.count }), ...(answer.rules ?? [])].join(' ')
  }
}
