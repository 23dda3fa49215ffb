import { parseHundredths, showHundredths } from '~/domain/exact'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'
import { Scale } from '~/ui/parts/scale'
import { Keypad } from './keypad'

type PointsInputProps = {
  readonly text: string
  readonly onText: (text: string) => void
  readonly maxHundredths: number
  readonly stepHundredths: number
  readonly disabled?: boolean
  readonly fresh?: boolean
}

/** 给分: points on a scale up to the maximum; more than the maximum cannot be typed. */
export function PointsInput({
  text,
  onText,
  maxHundredths,
  stepHundredths,
  disabled = false,
  fresh = false,
}: PointsInputProps) {
  const t = useText(sheetPartsText)
  const value = parseHundredths(text)
  const step = showHundredths(stepHundredths)

  function allows(next: string): boolean {
    if (!/^\d{0,3}(\.\d{0,2})?$/.test(next)) return false
    return (parseHundredths(next.replace(/\.$/, '') || '0') ?? 0) <= maxHundredths
  }

  function move(direction: number) {
    const next = (value ?? 0) + direction * stepHundredths
    onText(showHundredths(Math.min(maxHundredths, Math.max(0, next))))
  }

  return (
    <div className="measure">
      <div className="measure-read">
        <p className="measure-value" aria-live="polite">
          <span className="sr-only">{t('points')}</span>
          <b>{text || '—'}</b>
          <span>{t('outOf', { n: showHundredths(maxHundredths) })}</span>
        </p>
        <Scale
          value={value ?? 0}
          max={maxHundredths}
          label={`${t('points')} ${text || '—'}`}
          major={Math.max(100, Math.ceil(maxHundredths / 500) * 100)}
          minor={Math.max(stepHundredths, Math.ceil(maxHundredths / 50))}
          show={(at) => String(at / 100)}
          marks={value === null ? [] : [{ at: value }]}
        />
        <div className="steppers">
          {[-1, 1].map((direction) => (
            <button
              key={direction}
              type="button"
              className="btn pad-size"
              disabled={disabled}
              aria-label={t(direction < 0 ? 'less' : 'add', { n: step })}
              onClick={() => move(direction)}
            >
              <Icon name={direction < 0 ? 'minus' : 'plus'} />
              {step}
            </button>
          ))}
        </div>
      </div>
      <Keypad fresh={fresh} text={text} onText={onText} allows={allows} decimals disabled={disabled} />
    </div>
  )
}
