import type { ReactNode } from 'react'
import { partsText } from '~/i18n/parts'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { Rule } from './rule'

type ErrorPageProps = {
  readonly status: number
  /** in place of the status's own words */
  readonly happened?: ReactNode
  readonly requestId?: string
  readonly act?: ReactNode
}

const KNOWN = [403, 404, 409, 423, 429, 500, 503] as const

/** What happened, whether the data is safe, what to do, and the number to read out to the technician. */
export function ErrorPage({ status, happened, requestId, act }: ErrorPageProps) {
  const t = useText(partsText)
  const known = KNOWN.find((one) => one === status) ?? (status < 500 ? 404 : 500)
  return (
    <div className="frame">
      <Rule />
      <main id="main" className="page narrow" tabIndex={-1}>
        <div className="error-page">
          <p className="error-status">{status}</p>
          <div className="grid gap-3">
            <h1>{happened ?? t(`e${known}`)}</h1>
            <p>{t(`e${known}safe`)}</p>
            <p>{t(`e${known}do`)}</p>
            <p className="mt-2 flex flex-wrap items-center gap-3">
              {act ?? (
                <a className="btn pri" href={paths.home()}>
                  {t('toHome')}
                </a>
              )}
              {requestId ? (
                <span className="text-14 text-ink-2">
                  {t('requestId')} <span className="font-mono">{requestId}</span>
                </span>
              ) : null}
            </p>
          </div>
        </div>
      </main>
    </div>
  )
}
