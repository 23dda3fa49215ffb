import { registerText } from '~/i18n/register'
import { useText } from '~/i18n/use-text'
import { ButtonLink } from '~/ui/parts/button'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'

/** The private link, shown this once, as an address and as a QR code. */
export function RegisteredPage({
  link,
  qr,
  event,
}: {
  readonly link: string
  readonly qr: string
  readonly event: string
}) {
  const t = useText(registerText)
  return (
    <PublicFrame width="narrow">
      <PageHead kicker={event} title={t('doneTitle')} />
      <Notice tone="attention">
        <b>{t('link')}</b>
        <p>{t('linkOnce')}</p>
      </Notice>
      <div
        className="my-4 h-56 w-56 bg-sheet"
        role="img"
        aria-label={t('qr')}
        // the drawing comes from our own encoder and holds nothing that was typed
        dangerouslySetInnerHTML={{ __html: qr }}
      />
      <p className="mb-4">
        <code className="font-mono break-all select-all">{link}</code>
      </p>
      <ButtonLink kind="primary" size="big" to={new URL(link).pathname} reloadDocument>
        {t('open')}
      </ButtonLink>
      <p className="mt-4 text-ink-2">{t('doneNote')}</p>
    </PublicFrame>
  )
}
