import { showHundredths } from '~/domain/exact'
import type { Answer } from '~/domain/answer'
import type { Tell } from '~/i18n/define'
import { showThousandths } from '~/ui/sheet/thousandths'

/** What was recorded, as it stands on the printed sheet: 是, 381.5, 2, 1 处不符. */
export function recordOf(answer: Answer, t: Tell<'recordYes' | 'recordNo' | 'recordFaults'>): string {
  switch (answer.kind) {
    case 'yes-no':
      return t(answer.yes ? 'recordYes' : 'recordNo')
    case 'points':
      return showHundredths(answer.hundredths)
    case 'value':
      return showThousandths(answer.thousandths)
    case 'judgement':
      return String(answer.score)
    case 'faults':
      return t('recordFaults', { n: answer.count })
  }
}
