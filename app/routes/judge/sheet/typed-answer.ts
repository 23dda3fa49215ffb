import { parseHundredths, showHundredths } from '~/domain/exact'
import type { Answer } from '~/domain/answer'
import { faultsAnswer, markFor } from '~/domain/sheet'
import type { Tell } from '~/i18n/define'
import type { PadAspect } from '~/queries/judge/sheet.server'
import { thousandthsOf } from '~/ui/sheet/thousandths'

/** What a typed number means for an aspect that takes one; null while it is not (yet) a value. */
export function answerFrom(aspect: PadAspect, text: string): Answer | null {
  if (aspect.spec.kind === 'points') {
    const hundredths = parseHundredths(text.replace(/\.$/, ''))
    return hundredths === null ? null : { kind: 'points', hundredths }
  }
  const thousandths = thousandthsOf(text)
  return thousandths === null ? null : { kind: 'value', thousandths }
}

/** The same number typed a second time; faults by rule are confirmed by how many there are. */
export function typedAgain(aspect: PadAspect, first: Answer, text: string): Answer | null {
  if (first.kind !== 'faults') return answerFrom(aspect, text)
  return /^\d{1,3}$/.test(text) && Number(text) === first.count ? first : null
}

/** What one line of the desk means for this aspect, whatever its kind; null when it cannot be read. */
export function answerTyped(aspect: PadAspect, typed: string): Answer | null {
  const text = typed.trim().replace('，', ',').replace('。', '.')
  const { spec } = aspect
  switch (spec.kind) {
    case 'judgement': {
      const score = ([0, 1, 2, 3] as const).find((one) => String(one) === text)
      return score === undefined ? null : { kind: 'judgement', score }
    }
    case 'binary':
      if (/^[1yY是√]$/.test(text)) return { kind: 'yes-no', yes: true }
      return /^[0nN否×]$/.test(text) ? { kind: 'yes-no', yes: false } : null
    case 'deduction': {
      if (!spec.rules) return /^\d{1,3}$/.test(text) ? { kind: 'faults', count: Number(text) } : null
      if (text === '0') return faultsAnswer(spec.rules, [])
      const rules = spec.rules
      const nos = text.split(/[\s,、;；]+/).filter((no) => no !== '')
      const known = nos.map((no) => rules.find((rule) => rule.no.toLowerCase() === no.toLowerCase())?.no)
      const all = known.filter((no) => no !== undefined)
      return all.length > 0 && all.length === nos.length ? faultsAnswer(rules, all) : null
    }
    case 'points':
    case 'tolerance':
    case 'formula':
      return answerFrom(aspect, text)
  }
}

/** Whether a text may stand in a desk line while it is being typed: more than the maximum cannot be entered. */
export function mayStand(aspect: PadAspect, text: string): boolean {
  const { spec, maxHundredths } = aspect
  switch (spec.kind) {
    case 'judgement':
      return /^[0-3]?$/.test(text)
    case 'binary':
      return /^[01ynYN是否√×]?$/.test(text)
    case 'deduction':
      return spec.rules ? text.length <= 200 : /^\d{0,2}$/.test(text)
    case 'points':
      return (
        /^\d{0,3}(\.\d{0,2})?$/.test(text) &&
        (parseHundredths(text.replace(/\.$/, '') || '0') ?? 0) <= maxHundredths
      )
    case 'tolerance':
    case 'formula':
      return /^-?\d{0,6}(\.\d{0,3})?$/.test(text)
  }
}

type HintKey = 'hintJudgement' | 'hintYesNo' | 'hintPoints' | 'hintValue' | 'hintFaults' | 'hintRules'

/** What a desk line takes. */
export function hintFor({ spec, maxHundredths }: PadAspect, t: Tell<HintKey>): string {
  switch (spec.kind) {
    case 'judgement':
      return t('hintJudgement')
    case 'binary':
      return t('hintYesNo')
    case 'deduction':
      return spec.rules ? t('hintRules', { no: spec.rules[0]?.no ?? '' }) : t('hintFaults')
    case 'points':
      return t('hintPoints', { max: showHundredths(maxHundredths) })
    case 'tolerance':
    case 'formula':
      return t('hintValue')
  }
}

/** The domain's mark for an answer, hundredths; null when it takes none. */
export function markOf(aspect: PadAspect, answer: Answer | null): number | null {
  const mark = answer && markFor(aspect, answer)
  return mark?.ok ? mark.value : null
}
