import { useLocation } from '@remix-run/react'
import { useText } from '~/i18n/use-text'
import { boardNotesText } from '~/i18n/board-notes'
import { Icon } from '~/ui/parts/icon'

/** Without scripts the page still stays current: it asks for itself again. */
export function WithoutScript() {
  const t = useText(boardNotesText)
  return (
    <noscript>
      <meta httpEquiv="refresh" content="30" />
      <p className="notice plain">{t('noScript')}</p>
    </noscript>
  )
}

/** The server speaks a newer protocol than this page: nothing is lost, but only a new page goes on live. */
export function ReloadOffer({ when }: { readonly when: boolean }) {
  const t = useText(boardNotesText)
  const { search } = useLocation()
  if (!when) return null
  return (
    <div className="notice attention" role="status">
      <Icon name="warn" />
      <div className="min-w-0 flex-1">{t('reload')}</div>
      <a className="btn" href={search || '?'}>
        {t('reloadDo')}
      </a>
    </div>
  )
}
