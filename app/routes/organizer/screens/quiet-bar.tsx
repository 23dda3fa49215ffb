import { Form } from '@remix-run/react'
import { remoteText } from '~/i18n/remote'
import { useText } from '~/i18n/use-text'

const QUIET = JSON.stringify({ kind: 'blank' })

/** 全部静默: always under the thumb, whatever else is on the page. */
export function QuietBar({ targetName }: { readonly targetName: string }) {
  const t = useText(remoteText)
  return (
    <Form method="post" className="quiet-bar" preventScrollReset>
      <input type="hidden" name="intent" value="show" />
      <input type="hidden" name="screen" value="all" />
      <p>{t('target', { name: targetName })}</p>
      <button className="btn" type="submit" name="scene" value={QUIET} title={t('quietNote')}>
        {t('quiet')}
      </button>
    </Form>
  )
}
