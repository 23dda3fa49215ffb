import { Form } from '@remix-run/react'
import { peopleText } from '~/i18n/people'
import { useText } from '~/i18n/use-text'
import { SubmitButton, TextInput } from '../parts/form'
import { errorOf } from '../parts/refusal'
import { Section } from '../parts/section'

/** 新建人员 */
export function NewPerson({ refused }: { readonly refused: unknown }) {
  const t = useText(peopleText)
  const of = (name: string) => ({ name, error: errorOf(refused, name) })
  return (
    <Section title={t('addTitle')} id="new">
      <p className="text-14 text-ink-2">{t('addNote')}</p>
      <Form method="post" className="mt-4 grid gap-4" autoComplete="off">
        <TextInput {...of('name')} label={t('name')} required />
        <TextInput {...of('employer')} label={t('employer')} hint={t('employerHint')} />
        <TextInput {...of('delegation')} label={t('delegation')} hint={t('delegationHint')} />
        <TextInput
          {...of('login')}
          label={t('login')}
          hint={t('loginHint')}
          autoCapitalize="none"
          spellCheck={false}
        />
        <TextInput
          {...of('password')}
          type="password"
          label={t('password')}
          hint={t('passwordHint')}
          autoComplete="new-password"
        />
        <SubmitButton name="intent" value="create">
          {t('create')}
        </SubmitButton>
      </Form>
    </Section>
  )
}
