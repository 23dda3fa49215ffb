import type { ReactNode } from 'react'
import { showHundredths } from '~/domain/exact'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'
import { Keypad } from './keypad'
import { showThousandths, thousandthsOf } from './thousandths'

type ValueInputProps = {
  /** what is typed, e.g. 383.5 */
  readonly text: string
  readonly onText: (text: string) => void
  readonly unit?: string | undefined
  /** one press of − or + */
  readonly stepThousandths: number
  /** where − and + begin while nothing is typed */
  readonly startThousandths: number
  /** the mark this value gives, from the domain; null while it is no value */
  readonly hundredths: number | null
  readonly disabled?: boolean | undefined
  readonly fresh?: boolean | undefined
  readonly scale: ReactNode
  readonly aside: ReactNode
}

/** 测量: the value, its place on a scale, the mark it gives; keypad and steppers. */
export function ValueInput(props: ValueInputProps) {
  const { text, onText, unit, stepThousandths, startThousandths, hundredths, scale, aside } = props
  const { disabled = false, fresh = false } = props
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
        {scale}
        <p className="measure-got">
          <span>{t('got')}</span>
          <b>{hundredths === null ? '—' : showHundredths(hundredths)}</b>
          {value === null || aside === null ? null : <span className="ml-auto">{aside}</span>}
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
                onText(showThousandths((value ?? startThousandths) + direction * stepThousandths))
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
