import { Form } from '@remix-run/react'
import { LINE_MAX, SMALL_MAX } from '~/domain/scene/limits'
import { remoteText } from '~/i18n/remote'
import { useText } from '~/i18n/use-text'
import { SubmitButton, TextInput } from '~/ui/parts/form'
import { Section } from '~/ui/parts/section'

type MessageFormProps = { readonly target: string; readonly targetName: string }

/** 一行文字 for the chosen screen. */
export function MessageForm({ target, targetName }: MessageFormProps) {
  const t = useText(remoteText)
  return (
    <Section title={t('message')} aside={t('target', { name: targetName })}>
      <Form method="post" className="grid gap-3 py-4" preventScrollReset>
        <input type="hidden" name="intent" value="say" />
        <input type="hidden" name="screen" value={target} />
        <TextInput
          name="line"
          label={t('line', { n: LINE_MAX })}
          maxLength={LINE_MAX}
          autoComplete="off"
          required
        />
        <TextInput name="small" label={t('small')} maxLength={SMALL_MAX} autoComplete="off" />
        <SubmitButton kind="plain" size="big" wide>
          {t('say')}
        </SubmitButton>
      </Form>
    </Section>
  )
}
