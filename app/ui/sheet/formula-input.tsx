import { FormulaScale } from './formula-scale'
import { thousandthsOf } from './thousandths'
import { ValueInput } from './value-input'

type FormulaInputProps = {
  /** what is typed, e.g. 42.5 */
  readonly text: string
  readonly onText: (text: string) => void
  readonly fullAtThousandths: number
  readonly zeroAtThousandths: number
  readonly maxHundredths: number
  readonly unit?: string
  /** the mark this value gives, from the domain; null while it is no value */
  readonly hundredths: number | null
  readonly disabled?: boolean
  readonly fresh?: boolean
}

/** 按公式: the measured value between the one that gives full marks and the one that gives none. */
export function FormulaInput({
  fullAtThousandths: full,
  zeroAtThousandths: zero,
  maxHundredths,
  ...rest
}: FormulaInputProps) {
  return (
    <ValueInput
      {...rest}
      stepThousandths={stepOf(Math.abs(full - zero))}
      startThousandths={full}
      scale={
        <FormulaScale
          value={thousandthsOf(rest.text)}
          full={full}
          zero={zero}
          maxHundredths={maxHundredths}
        />
      }
      aside={null}
    />
  )
}

/** A power of ten near a hundredth of the way from full marks to none. */
function stepOf(span: number): number {
  return 10 ** Math.max(0, String(span).length - 3)
}
