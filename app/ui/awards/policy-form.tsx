import { Form } from '@remix-run/react'
import { useState } from 'react'
import { showYuan } from '~/domain/exact'
import { TIERS } from '~/domain/tier'
import { dateTimeInput, type Moment } from '~/i18n/format'
import { classText, tierText } from '~/i18n/levels'
import { policyText, unitText } from '~/i18n/policies'
import { roleText } from '~/i18n/rewards'
import { useLang, useText } from '~/i18n/use-text'
import { Button } from '~/ui/parts/button'
import { Checkbox, Refused, SubmitButton, TextInput } from '~/ui/parts/form'
import { errorOf } from '~/ui/parts/refusal'
import { PolicyRow, type RowChoices, type RowGiven } from './policy-row'
import { isOffered } from './row-award'

export type PolicyGiven = {
  readonly code: string
  readonly name: string
  readonly version: number
  readonly budgetFen: number | null
  readonly validFrom: Moment | null
  readonly validTo: Moment | null
  readonly sample: boolean
  readonly scope: readonly string[]
  readonly requireDispatch: boolean
  readonly source: string
  readonly rows: readonly RowGiven[]
}

const BLANK_ROWS = 4
/** Yuan as a person types it: no thousands separators. */
function typed(fen: number): string {
  return showYuan(fen).replaceAll(',', '')
}

/** 新版本: starts from the version before it; amounts are typed in yuan and kept to the fen. */
export function PolicyForm({ given, refused }: { readonly given: PolicyGiven; readonly refused: unknown }) {
  const t = useText(policyText)
  const lang = useLang()
  const [more, setMore] = useState(BLANK_ROWS)
  const choices: RowChoices = {
    classes: Object.entries(classText[lang]).map(([value, label]) => ({ value, label })),
    tiers: TIERS.map((value) => ({ value, label: tierText[lang][value] })),
    roles: (['contestant', 'coach-team'] as const).map((value) => ({ value, label: roleText[lang][value] })),
    units: (['person', 'team'] as const).map((value) => ({ value, label: unitText[lang][value] })),
  }
  const rows = [...given.rows.filter(isOffered), ...Array.from({ length: more }, () => null)]
  const error = (name: string) => errorOf(refused, name)
  const first = given.version === 1
  return (
    <Form method="post" className="grid max-w-4xl gap-4" noValidate>
      <Refused data={refused} />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput
          name="code"
          label={t('code')}
          hint={t('codeHint')}
          error={error('code')}
          defaultValue={given.code}
          readOnly={!first}
          required
        />
        <TextInput name="name" label={t('name')} error={error('name')} defaultValue={given.name} required />
        <TextInput
          name="budget"
          label={t('budgetField')}
          hint={t('budgetHint')}
          error={error('budget')}
          inputMode="decimal"
          defaultValue={given.budgetFen === null ? '' : typed(given.budgetFen)}
          required
        />
        <TextInput
          name="source"
          label={t('source')}
          hint={t('sourceHint')}
          error={error('source')}
          defaultValue={given.source}
          required
        />
        <TextInput
          name="validFrom"
          type="datetime-local"
          label={t('validFrom')}
          hint={t('validHint')}
          error={error('validFrom')}
          defaultValue={given.validFrom ? dateTimeInput(given.validFrom) : ''}
          required
        />
        <TextInput
          name="validTo"
          type="datetime-local"
          label={t('validTo')}
          error={error('validTo')}
          defaultValue={given.validTo ? dateTimeInput(given.validTo) : ''}
        />
      </div>
      <fieldset>
        <legend className="font-bold">{t('scope')}</legend>
        <div className="grid sm:grid-cols-2">
          {choices.classes.map(({ value, label }) => (
            <Checkbox
              key={value}
              name="scope"
              value={value}
              label={label}
              defaultChecked={given.scope.includes(value)}
            />
          ))}
        </div>
      </fieldset>
      <div className="grid">
        <Checkbox name="requireDispatch" label={t('dispatchField')} defaultChecked={given.requireDispatch} />
        <Checkbox name="sample" label={t('sampleField')} defaultChecked={given.sample} />
      </div>
      <fieldset className="min-w-0">
        <legend className="font-bold">{t('rows')}</legend>
        <p className="text-14 text-ink-2">{t('rowsHint')}</p>
        {rows.map((row, place) => (
          <PolicyRow
            key={place}
            place={place}
            given={row ? { ...row, amount: typed(row.amountFen) } : null}
            choices={choices}
            error={error(`rowAmount.${place}`)}
          />
        ))}
        <Button icon="plus" onClick={() => setMore(more + BLANK_ROWS)}>
          {t('addRow')}
        </Button>
      </fieldset>
      <div>
        <SubmitButton size="big">{t('save', { version: given.version })}</SubmitButton>
      </div>
    </Form>
  )
}
