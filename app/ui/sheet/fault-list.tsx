import { showHundredths } from '~/domain/exact'
import type { Answer } from '~/domain/answer'
import { faultsAnswer } from '~/domain/sheet'
import type { DeductionRule } from '~/domain/aspect'
import { padBenchText } from '~/i18n/pad-bench'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'

type FaultListProps = {
  readonly rules: readonly DeductionRule[]
  /** the rule number of each fault; null: not marked yet */
  readonly made: readonly string[] | null
  /** the mark these faults leave, from the domain */
  readonly hundredths: number | null
  readonly onAnswer: (answer: Answer) => void
  readonly disabled?: boolean
}

/** 扣分记录: each deduction an entry of its own under its rule's number; one rule can be broken more than once. */
export function FaultList({ rules, made, hundredths, onAnswer, disabled = false }: FaultListProps) {
  const t = useText(padBenchText)
  const words = useText(sheetPartsText)
  const nos = made ?? []
  const entries = rules
    .map((rule) => ({ ...rule, times: nos.filter((no) => no === rule.no).length }))
    .filter(({ times }) => times > 0)
  const add = (no: string) => onAnswer(faultsAnswer(rules, [...nos, no]))
  function remove(no: string) {
    const at = nos.lastIndexOf(no)
    onAnswer(
      faultsAnswer(
        rules,
        nos.filter((_, index) => index !== at),
      ),
    )
  }
  return (
    <div className="fault-list">
      <ul className="fault-rules" aria-label={t('ruleNumber')}>
        {rules.map((rule) => (
          <li key={rule.no}>
            <button type="button" className="fault-rule" disabled={disabled} onClick={() => add(rule.no)}>
              <b>{rule.no}</b>
              <span>{rule.text}</span>
              <span className="fault-price">
                {t('ruleEach', { n: showHundredths(rule.perFaultHundredths) })}
              </span>
              <Icon name="plus" />
              <span className="sr-only">{t('ruleAdd')}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="fault-made" aria-live="polite">
        <h3>{t(entries.length > 0 ? 'ruleMade' : made ? 'ruleNoFault' : 'ruleNone')}</h3>
        <ul>
          {entries.map(({ no, text, perFaultHundredths, times }) => (
            <li key={no}>
              <b>{no}</b>
              <span>{text}</span>
              <span className="fault-price">
                {t('ruleEach', { n: showHundredths(perFaultHundredths) })}
                {times > 1 ? ` ×${times}` : ''}
              </span>
              <button
                type="button"
                className="btn pad-size"
                disabled={disabled}
                aria-label={`${t('ruleLess')} ${no}`}
                onClick={() => remove(no)}
              >
                <Icon name="minus" />
              </button>
            </li>
          ))}
        </ul>
        {made ? null : (
          <button
            type="button"
            className="btn pad-size"
            disabled={disabled}
            onClick={() => onAnswer(faultsAnswer(rules, []))}
          >
            {t('ruleNoFault')}
          </button>
        )}
        <p className="measure-got">
          <span>{words('got')}</span>
          <b>{hundredths === null ? '—' : showHundredths(hundredths)}</b>
        </p>
      </div>
    </div>
  )
}
