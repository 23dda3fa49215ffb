import { showHundredths } from '~/domain/exact'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'

type YesNoProps = {
  readonly yes: boolean | null
  readonly maxHundredths: number
  readonly onYes: (yes: boolean) => void
  readonly label: string
  readonly disabled?: boolean
}

/** 是/否: two big answers, each with the mark it gives. */
export function YesNo({ yes, maxHundredths, onYes, label, disabled = false }: YesNoProps) {
  const t = useText(sheetPartsText)
  return (
    <div className="yes-no" role="group" aria-label={label}>
      <button
        type="button"
        className="answer"
        aria-pressed={yes === true}
        disabled={disabled}
        onClick={() => onYes(true)}
      >
        <Icon name="check" size={40} />
        <b>{t('yes')}</b>
        <span>{showHundredths(maxHundredths)}</span>
      </button>
      <button
        type="button"
        className="answer"
        aria-pressed={yes === false}
        disabled={disabled}
        onClick={() => onYes(false)}
      >
        <Icon name="cross" size={40} />
        <b>{t('no')}</b>
        <span>{showHundredths(0)}</span>
      </button>
    </div>
  )
}
