import { partsText } from '~/i18n/parts'
import { useText } from '~/i18n/use-text'

type GaugeProps = { readonly value: number; readonly of: number; readonly showCount?: boolean }

/** 3/5: a block for each judge who is in, a low stub for each who is not, so that shape tells without colour. */
export function Gauge({ value, of, showCount = true }: GaugeProps) {
  const t = useText(partsText)
  return (
    <span
      className={value >= of ? 'gauge full' : 'gauge'}
      role="img"
      aria-label={t('submitted', { n: value, of })}
    >
      <span aria-hidden="true" className="gauge-blocks">
        {Array.from({ length: of }, (_, i) => (
          <i key={i} className={i < value ? 'in' : ''} />
        ))}
      </span>
      {showCount ? (
        <span aria-hidden="true" className="gauge-count">
          {value}/{of}
        </span>
      ) : null}
    </span>
  )
}
