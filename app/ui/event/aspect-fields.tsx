import { showHundredths } from '~/domain/exact'
import type { Aspect, AspectSpec } from '~/domain/aspect'
import { schemeText } from '~/i18n/scheme'
import { useText } from '~/i18n/use-text'
import { Select, TextArea, TextInput } from '~/ui/parts/form'
import { showThousandths } from '~/ui/sheet/thousandths'

const KINDS = ['binary', 'points', 'tolerance', 'formula', 'judgement', 'deduction'] as const

function bandsText(spec: AspectSpec | undefined): string {
  if (spec?.kind !== 'tolerance') return ''
  return spec.bands
    .map((band) => `${showThousandths(band.withinThousandths)} ${showHundredths(band.hundredths)}`)
    .join('\n')
}

function rulesText(spec: AspectSpec | undefined): string {
  if (spec?.kind !== 'deduction') return ''
  return (spec.rules ?? [])
    .map(({ no, text, perFaultHundredths }) => `${no} | ${text} | ${showHundredths(perFaultHundredths)}`)
    .join('\n')
}

/** The fields of one aspect: what every kind needs, then what one kind needs. */
export function AspectFields({ aspect }: { readonly aspect: Aspect | null }) {
  const t = useText(schemeText)
  const spec = aspect?.spec
  return (
    <div className="grid gap-4 py-2 sm:grid-cols-4">
      <TextInput name="code" label={t('code')} required maxLength={20} defaultValue={aspect?.code} />
      <Select
        name="spec"
        label={t('kind')}
        defaultValue={spec?.kind ?? 'binary'}
        options={KINDS.map((value) => ({ value, label: t(value) }))}
      />
      <TextInput
        name="max"
        label={t('marks')}
        required
        inputMode="decimal"
        defaultValue={aspect ? showHundredths(aspect.maxHundredths) : '1.00'}
      />
      <TextInput name="section" label={t('section')} maxLength={20} defaultValue={aspect?.section} />
      <div className="sm:col-span-4">
        <TextInput name="title" label={t('content')} required maxLength={500} defaultValue={aspect?.title} />
      </div>
      <div className="sm:col-span-4">
        <TextInput name="detail" label={t('detail')} maxLength={1000} defaultValue={aspect?.detail} />
      </div>
      <TextInput
        name="step"
        label={t('step')}
        hint={t('stepHint')}
        inputMode="decimal"
        defaultValue={spec?.kind === 'points' ? showHundredths(spec.stepHundredths) : ''}
      />
      <TextInput
        name="perFault"
        label={t('perFault')}
        hint={t('perFaultHint')}
        inputMode="decimal"
        defaultValue={spec?.kind === 'deduction' ? showHundredths(spec.perFaultHundredths) : ''}
      />
      <div className="sm:col-span-2">
        <TextArea
          name="rules"
          label={t('rules')}
          hint={t('rulesHint')}
          rows={3}
          defaultValue={rulesText(spec)}
        />
      </div>
      <TextInput
        name="nominal"
        label={t('nominal')}
        inputMode="decimal"
        defaultValue={spec?.kind === 'tolerance' ? showThousandths(spec.nominalThousandths) : ''}
      />
      <TextArea
        name="bands"
        label={t('bands')}
        hint={t('bandsHint')}
        rows={3}
        defaultValue={bandsText(spec)}
      />
      <TextInput
        name="fullAt"
        label={t('fullAt')}
        hint={t('fullAtHint')}
        inputMode="decimal"
        defaultValue={spec?.kind === 'formula' ? showThousandths(spec.fullAtThousandths) : ''}
      />
      <TextInput
        name="zeroAt"
        label={t('zeroAt')}
        hint={t('zeroAtHint')}
        inputMode="decimal"
        defaultValue={spec?.kind === 'formula' ? showThousandths(spec.zeroAtThousandths) : ''}
      />
      {(['d3', 'd2', 'd1', 'd0'] as const).map((name) => (
        <TextInput
          key={name}
          name={name}
          label={t('descriptor', { n: name.slice(1) })}
          maxLength={400}
          defaultValue={
            spec?.kind === 'judgement' ? spec.descriptors[Number(name.slice(1)) as 0 | 1 | 2 | 3] : ''
          }
        />
      ))}
    </div>
  )
}
