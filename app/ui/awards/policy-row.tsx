import { policyText } from '~/i18n/policies'
import { useText } from '~/i18n/use-text'
import { Blocked } from '~/ui/parts/mark'
import type { RowAward } from './row-award'

type Choice = { readonly value: string; readonly label: string }

export type RowChoices = {
  readonly classes: readonly Choice[]
  readonly tiers: readonly Choice[]
  readonly roles: readonly Choice[]
  readonly units: readonly Choice[]
}

export type RowGiven = RowAward & {
  readonly classCode: string
  readonly role: string
  readonly unit: string
  readonly amountFen: number
}

type PolicyRowProps = {
  readonly place: number
  readonly given: (RowGiven & { readonly amount: string }) | null
  readonly choices: RowChoices
  readonly error: string | undefined
}

/** One amount of a policy: class × prize × role × unit → yuan. */
export function PolicyRow({ place, given, choices, error }: PolicyRowProps) {
  const t = useText(policyText)
  const id = `field-rowAmount.${place}`
  return (
    <div
      role="group"
      aria-label={t('rowOf', { n: place + 1 })}
      className="field grid grid-cols-2 gap-2 border-b border-line py-2 sm:grid-cols-[2fr_1fr_1fr_1fr_1.2fr]"
    >
      <Pick
        name="rowClass"
        label={t('class')}
        options={choices.classes}
        value={given?.classCode ?? 'NAT_COMP'}
      />
      <Pick name="rowTier" label={t('tier')} options={choices.tiers} value={given?.tier ?? 'gold'} />
      <Pick name="rowRole" label={t('role')} options={choices.roles} value={given?.role ?? 'contestant'} />
      <Pick name="rowUnit" label={t('unit')} options={choices.units} value={given?.unit ?? 'person'} />
      <span>
        <input
          id={id}
          name="rowAmount"
          type="text"
          inputMode="decimal"
          className="n w-full text-right"
          aria-label={t('amount')}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          placeholder={t('amount')}
          defaultValue={given?.amount ?? ''}
        />
        {error ? (
          <span id={`${id}-error`} className="err">
            <Blocked quiet />
            <span>{error}</span>
          </span>
        ) : null}
      </span>
    </div>
  )
}

type PickProps = {
  readonly name: string
  readonly label: string
  readonly options: readonly Choice[]
  readonly value: string
}

function Pick({ name, label, options, value }: PickProps) {
  return (
    <select name={name} aria-label={label} defaultValue={value} className="w-full">
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
