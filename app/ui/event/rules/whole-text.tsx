import { Form } from '@remix-run/react'
import { rulesText } from '~/i18n/rules'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/parts/button'
import { SubmitButton, TextArea } from '~/ui/parts/form'

type Props = {
  readonly code: string
  readonly text: string
  readonly error: string | undefined
  /** without it the text is for reading */
  readonly write?: (text: string) => void
}

/** 规则全文: the whole rulebook as text, for whoever knows the format; form and text are one draft. */
export function WholeText({ code, text, error, write }: Props) {
  const t = useText(rulesText)
  const area = (
    <TextArea
      name="text"
      label={t('wholeField')}
      hint={t('wholeHint')}
      error={error}
      rows={24}
      spellCheck={false}
      className="font-mono text-14"
      value={text}
      readOnly={!write}
      onChange={(event) => write?.(event.currentTarget.value)}
    />
  )
  return (
    <details className="mt-8 border-y border-line py-1" open={error !== undefined || undefined}>
      <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('whole')}</summary>
      <div className="pt-2">
        {write ? (
          <Form method="post">
            <input type="hidden" name="intent" value="text" />
            {area}
            <div className="flex flex-wrap gap-3 pb-3">
              <SubmitButton kind="plain">{t('saveWhole')}</SubmitButton>
              <Download code={code} />
            </div>
          </Form>
        ) : (
          <>
            {area}
            <Download code={code} />
          </>
        )}
      </div>
    </details>
  )
}

function Download({ code }: { readonly code: string }) {
  const t = useText(rulesText)
  return (
    <ButtonLink kind="text" icon="download" to={paths.rulesFile(code)} download>
      {t('download')}
    </ButtonLink>
  )
}
