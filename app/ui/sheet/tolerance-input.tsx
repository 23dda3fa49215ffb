import { showHundredths } from '~/domain/exact'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'
import { Keypad } from './keypad'
import { ToleranceScale, type Band } from './tolerance-scale'

type ToleranceInputProps = {
  /** what is typed, e.g. 383.5 */
  readonly text: string
  readonly onText: (text: string) => void
  readonly nominalThousandths: number
  readonly bands: readonly Band[]
  readonly unit?: string
  /** one press of − or + */
  readonly stepThousandths?: number
  /** the mark this value gives, from the domain; null while it is no value */
  readonly hundredths: number | null
  readonly disabled?: boolean
  readonly fresh?: boolean
}

/** 测量: the value, its place on the tolerance scale, the mark it gives; keypad and steppers. */
export function ToleranceInput(props: ToleranceInputProps) {
  const {
    text,
    onText,
    nominalThousandths,
    bands,
    unit,
    stepThousandths = 100,
    hundredths,
    disabled = false,
    fresh = false,
  } = props
  const t = useText(sheetPartsText)
  const value = thousandthsOf(text)
  const step = showThousandths(stepThousandths)
  return (
    <div className="measure">
      <div className="measure-read">
        <p className="measure-value" aria-live="polite">
          <span className="sr-only">{t('value')}</span>
          <b>{text || '—'}</b>
          {unit ? <span>{unit}</span> : null}
        </p>
        <ToleranceScale value={value} nominal={nominalThousandths} bands={bands} />
        <p className="measure-got">
          <span>{t('got')}</span>
          <b>{hundredths === null ? '—' : showHundredths(hundredths)}</b>
          {value === null ? null : (
            <span className="ml-auto">
              {t('deviation', { n: showThousandths(Math.abs(value - nominalThousandths)) })}
            </span>
          )}
        </p>
        <div className="steppers">
          {[-1, 1].map((direction) => (
            <button
              key={direction}
              type="button"
              className="btn pad-size"
              disabled={disabled}
              aria-label={t(direction < 0 ? 'less' : 'add', { n: step })}
              onClick={() =>
                onText(showThousandths((value ?? nominalThousandths) + direction * stepThousandths))
              }
            >
              <Icon name={direction < 0 ? 'minus' : 'plus'} />
              {step}
            </button>
          ))}
        </div>
      </div>
      <Keypad
        fresh={fresh}
        text={text}
        onText={onText}
        decimals
        disabled={disabled}
        allows={(next) => /^-?\d{0,6}(\.\d{0,3})?$/.test(next)}
      />
    </div>
  )
}

/** 383.5 → 383500; null for what is not (yet) a number of at most three decimals. */
export function thousandthsOf(text: string): number | null {
  const match = /^(-?)(\d{1,6})(?:\.(\d{1,3})?)?$/.exec(text)
  if (!match) return null
  const whole = Number(match[2]) * 1000 + Number((match[3] ?? '').padEnd(3, '0'))
  return match[1] ? -whole : whole
}

/** 383500 → 383.5 */
export function showThousandths(thousandths: number): string {
  const whole = Math.trunc(Math.abs(thousandths) / 1000)
  const rest = String(Math.abs(thousandths) % 1000)
    .padStart(3, '0')
    .replace(/0+$/, '')
  return `${thousandths < 0 ? '-' : ''}${whole}${rest ? `.${rest}` : ''}`
}
