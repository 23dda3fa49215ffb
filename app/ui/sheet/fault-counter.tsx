import { showHundredths } from '~/domain/exact'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'

type FaultCounterProps = {
  readonly count: number | null
  readonly perFaultHundredths: number
  /** the mark this count leaves, from the domain */
  readonly hundredths: number | null
  /** more faults than this change nothing */
  readonly most?: number
  readonly onCount: (count: number) => void
  readonly disabled?: boolean
}

/** 扣分: how many faults, and what is left. */
export function FaultCounter(props: FaultCounterProps) {
  const { count, perFaultHundredths, hundredths, most = 99, onCount, disabled = false } = props
  const t = useText(sheetPartsText)
  const now = count ?? 0
  return (
    <div className="faults">
      <div className="faults-count">
        <button
          type="button"
          className="btn pad-size"
          aria-label={t('fewer')}
          disabled={disabled || now === 0}
          onClick={() => onCount(now - 1)}
        >
          <Icon name="minus" size={28} />
        </button>
        <p aria-live="polite">
          <b>{count ?? '—'}</b>
          <span>{t('faults')}</span>
        </p>
        <button
          type="button"
          className="btn pad-size"
          aria-label={t('more')}
          disabled={disabled || now >= most}
          onClick={() => onCount(now + 1)}
        >
          <Icon name="plus" size={28} />
        </button>
      </div>
      {count === null ? (
        <button type="button" className="btn pad-size" disabled={disabled} onClick={() => onCount(0)}>
          0 {t('faults')}
        </button>
      ) : null}
      <p className="measure-got">
        <span>{t('got')}</span>
        <b>{hundredths === null ? '—' : showHundredths(hundredths)}</b>
        <span className="ml-auto">{t('perFault', { n: showHundredths(perFaultHundredths) })}</span>
      </p>
    </div>
  )
}
