import { showHundredths } from '~/domain/exact'
import type { Rulebook } from '~/domain/rulebook'
import { rulesText } from '~/i18n/rules'
import { useText } from '~/i18n/use-text'
import { Select, TextInput } from '~/ui/parts/form'
import { errorOf } from '~/ui/parts/refusal'
import { Section } from '~/ui/parts/section'

type Props = {
  readonly rulebook: Rulebook
  readonly modules: readonly { readonly code: string; readonly name: string }[]
  readonly data: unknown
}

type Words = readonly string[]

/** The fields of the rules, filled with what holds now. */
export function RulesFieldset({ rulebook, modules, data }: Props) {
  const t = useText(rulesText)
  const { panel, tieChain, award, floorHundredths, fieldMinimum } = rulebook
  const amounts =
    award.scheme === 'medals'
      ? [10, 20, 30]
      : award.tiers.map((one) => ('percent' in one ? one.percent : one.count))
  const field = (name: string) => ({ name, error: errorOf(data, name) })
  const number = (name: string, value: number | null) => {
    return { ...field(name), defaultValue: value ?? '', inputMode: 'numeric' as const }
  }
  const words = <K extends Parameters<typeof t>[0]>(keys: readonly (readonly [string, K])[]) =>
    keys.map(([value, key]) => ({ value, label: t(key) }))
  const tieOptions = [
    ...words([
      ['', 'none'],
      ['minutes', 'minutes'],
    ] as const),
    ...modules.map(({ code, name }) => ({ value: `module:${code}`, label: t('module', { code, name }) })),
  ]
  return (
    <div className="grid gap-6">
      <Section title={t('panel')}>
        <div className="grid gap-4 py-3 sm:grid-cols-2">
          <Select
            {...field('unit')}
            label={t('unit')}
            defaultValue={panel.unit}
            options={words([
              ['sheet', 'unitSheet'],
              ['aspect', 'unitAspect'],
            ] as const)}
          />
          <TextInput {...number('minimum', panel.minimum)} label={t('minimum')} required />
          <TextInput {...number('dropFrom', panel.dropFrom)} label={t('dropFrom')} hint={t('dropHint')} />
          <TextInput
            {...number('spreadLimit', panel.spreadLimit)}
            label={t('spreadLimit')}
            hint={t('spreadHint')}
          />
        </div>
      </Section>
      <Section title={t('ties')} aside={t('tiesHint')}>
        <div className="grid gap-4 py-3 sm:grid-cols-3">
          {(['tie1', 'tie2', 'tie3'] satisfies Words).map((name, i) => (
            <Select
              key={name}
              {...field(name)}
              label={t('tie', { n: i + 1 })}
              defaultValue={tieChain[i] ?? ''}
              options={tieOptions}
            />
          ))}
        </div>
      </Section>
      <Section title={t('award')} aside={t('amountHint')}>
        <div className="grid gap-4 py-3 sm:grid-cols-3">
          <div className="sm:col-span-3">
            <Select
              {...field('scheme')}
              label={t('scheme')}
              defaultValue={award.scheme}
              options={words([
                ['proportional', 'proportional'],
                ['medals', 'medals'],
                ['fixed', 'fixed'],
              ] as const)}
            />
          </div>
          <TextInput {...number('first', amounts[0] ?? 0)} label={t('first')} />
          <TextInput {...number('second', amounts[1] ?? 0)} label={t('second')} />
          <TextInput {...number('third', amounts[2] ?? 0)} label={t('third')} />
          <Select
            {...field('rounding')}
            label={t('rounding')}
            defaultValue={award.scheme === 'proportional' ? award.rounding : 'half-up'}
            options={words([
              ['half-up', 'half-up'],
              ['floor', 'floor'],
              ['ceil', 'ceil'],
              ['cumulative', 'cumulative'],
            ] as const)}
          />
          <Select
            {...field('boundary')}
            label={t('boundary')}
            defaultValue={award.scheme === 'medals' ? 'include' : award.boundary}
            options={words([
              ['include', 'include'],
              ['exclude', 'exclude'],
            ] as const)}
          />
          <Select
            {...field('merit')}
            label={t('merit')}
            defaultValue={award.scheme === 'medals' ? (award.merit ?? 'none') : 'none'}
            options={words([
              ['none', 'meritNone'],
              ['ceil', 'meritCeil'],
              ['floor', 'meritFloor'],
            ] as const)}
          />
        </div>
      </Section>
      <Section title={t('limits')}>
        <div className="grid gap-4 py-3 sm:grid-cols-2">
          <TextInput
            {...field('floor')}
            label={t('floorMarks')}
            hint={t('floorHint')}
            inputMode="decimal"
            defaultValue={floorHundredths === null ? '' : showHundredths(floorHundredths)}
          />
          <TextInput
            {...number('fieldMinimum', fieldMinimum)}
            label={t('fieldMinimum')}
            hint={t('fieldHint')}
            required
          />
        </div>
      </Section>
    </div>
  )
}
