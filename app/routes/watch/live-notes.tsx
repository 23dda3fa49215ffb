import { useText } from '~/i18n/use-text'
import { watchText } from '~/i18n/watch'
import { Notice } from '~/ui/parts/notice'

/** Without scripts the page still stays current: it asks for itself again. */
export function WithoutScript() {
  const t = useText(watchText)
  return (
    <noscript>
      <meta httpEquiv="refresh" content="30" />
      <p className="notice plain">{t('noScript')}</p>
    </noscript>
  )
}

/** The server speaks a newer protocol than this page: nothing is lost, but only a new page goes on live. */
export function ReloadOffer({ when }: { readonly when: boolean }) {
  const t = useText(watchText)
  if (!when) return null
  return (
    <Notice
      tone="attention"
      act={
        <a className="btn" href="?">
          {t('reloadDo')}
        </a>
      }
    >
      {t('reload')}
    </Notice>
  )
}
