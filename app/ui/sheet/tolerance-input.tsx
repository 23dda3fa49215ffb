import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'
import { showThousandths, thousandthsOf } from './thousandths'
import { ToleranceScale, type Band } from './tolerance-scale'
import { ValueInput } from './value-input'

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

/** 公差: the measured value on the tolerance scale, with how far it is off. */
export function ToleranceInput({
  nominalThousandths: nominal,
  bands,
  stepThousandths = 100,
  ...rest
}: ToleranceInputProps) {
  const t = useText(sheetPartsText)
  const value = thousandthsOf(rest.text)
  return (
    <ValueInput
      {...rest}
      stepThousandths={stepThousandths}
      startThousandths={nominal}
      scale={<ToleranceScale value={value} nominal={nominal} bands={bands} />}
      aside={value === null ? null : t('deviation', { n: showThousandths(Math.abs(value - nominal)) })}
    />
  )
}
