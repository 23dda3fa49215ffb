import { parseHundredths, LARGEST_THOUSANDTHS } from '~/domain/exact'
import type { Answer } from '~/domain/answer'
import { faultsAnswer, markFor, type Markable, type MarkRefusal } from '~/domain/sheet'
import { asciiDigits } from '~/http/fields'
import { ok, refuse, type Result } from '~/kit/result'
import type { FieldRefusal } from '~/ui/sentences/form'
import { thousandthsOf } from './thousandths'

type Read = { readonly answer: Answer; readonly hundredths: number }

const YES = ['y', 'Y', '是', '1']
const NO = ['n', 'N', '否', '0']
const MOST_FAULTS = 999

/**
 * 键入: what was typed from a paper sheet for one aspect, with the mark it gives in hundredths. Full-width digits are read
 * as digits. Refuses an empty field, text this aspect does not take, and what markFor refuses: nothing is clamped.
 */
export function readTyped(aspect: Markable, raw: string): Result<Read, FieldRefusal | MarkRefusal> {
  const text = asciiDigits(raw)
  if (text === '') return refuse({ code: 'missing' })
  const answer = answerIn(aspect, text)
  if (!answer.ok) return answer
  const mark = markFor(aspect, answer.value)
  return mark.ok ? ok({ answer: answer.value, hundredths: mark.value }) : mark
}

function answerIn({ spec }: Markable, text: string): Result<Answer, FieldRefusal> {
  switch (spec.kind) {
    case 'judgement': {
      const score = ([0, 1, 2, 3] as const).find((one) => String(one) === text)
      return score === undefined ? refuse({ code: 'not-offered' }) : ok({ kind: 'judgement', score })
    }
    case 'binary':
      if (YES.includes(text)) return ok({ kind: 'yes-no', yes: true })
      return NO.includes(text) ? ok({ kind: 'yes-no', yes: false }) : refuse({ code: 'not-offered' })
    case 'points': {
      const hundredths = parseHundredths(text)
      return hundredths === null ? refuse({ code: 'not-a-number' }) : ok({ kind: 'points', hundredths })
    }
    case 'deduction':
      if (spec.rules) return ok(faultsAnswer(spec.rules, numbersIn(text)))
      if (!/^\d{1,4}$/.test(text)) return refuse({ code: 'not-a-whole-number' })
      if (Number(text) > MOST_FAULTS) return refuse({ code: 'too-large', max: String(MOST_FAULTS) })
      return ok({ kind: 'faults', count: Number(text) })
    case 'tolerance':
    case 'formula': {
      const thousandths = thousandthsOf(text)
      if (thousandths === null || Math.abs(thousandths) > LARGEST_THOUSANDTHS)
        return refuse({ code: 'not-a-number' })
      return ok({ kind: 'value', thousandths })
    }
  }
}

/** The numbers of the rules that were broken, one a fault; 0 says that none was. */
function numbersIn(text: string): string[] {
  return text === '0' ? [] : text.split(/[\s,，、;；+]+/).filter(Boolean)
}
