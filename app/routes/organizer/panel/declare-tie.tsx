import { Form } from '@remix-run/react'
import { TIE_KINDS } from '~/domain/recusal'
import { panelText, tieText } from '~/i18n/panel'
import { useText } from '~/i18n/use-text'
import { errorOf } from '~/ui/parts/refusal'
import { Select, SubmitButton, TextInput } from '~/ui/parts/form'
import { Section } from '~/ui/parts/section'

type DeclareTieProps = {
  readonly people: readonly { readonly id: string; readonly name: string; readonly employer: string }[]
  readonly data: unknown
}

/** 申报关系: recorded before the seating; every event's recusal reads it. */
export function DeclareTie({ people, data }: DeclareTieProps) {
  const t = useText(panelText)
  const tie = useText(tieText)
  const who = people.map(({ id, name, employer }) => ({
    value: id,
    label: employer ? `${name}（${employer}）` : name,
  }))
  return (
    <Section title={t('ties')}>
      <p className="pb-2 text-14 text-ink-2">{t('tiesNote')}</p>
      <Form method="post" className="grid gap-3">
        <input type="hidden" name="intent" value="declare" />
        <Select
          name="accountId"
          label={t('who')}
          options={[{ value: '', label: t('choose') }, ...who]}
          required
        />
        <Select
          name="kind"
          label={t('kind')}
          options={TIE_KINDS.map((value) => ({ value, label: tie(value) }))}
          required
        />
        <TextInput
          name="personName"
          label={t('personName')}
          error={errorOf(data, 'personName')}
          required
          maxLength={50}
        />
        <TextInput
          name="personOrg"
          label={t('personOrg')}
          error={errorOf(data, 'personOrg')}
          maxLength={100}
        />
        <div>
          <SubmitButton kind="plain">{t('declare')}</SubmitButton>
        </div>
      </Form>
    </Section>
  )
}
