import type { Finding } from '~/domain/scheme'
import { schemeText } from '~/i18n/scheme'
import { useLang, useText } from '~/i18n/use-text'
import { Blocked, Ready, Warn } from '~/ui/parts/mark'
import { findingSentence } from '~/ui/sentences/finding'

/** What the check of a scheme found, the blocking first. */
export function SchemeFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useText(schemeText)
  const lang = useLang()
  if (findings.length === 0) return <Ready>{t('clean')}</Ready>
  const sorted = [...findings].sort((a, b) => a.severity.localeCompare(b.severity))
  return (
    <ul className="grid gap-2 py-2">
      {sorted.slice(0, 40).map(({ severity, place, code, facts }) => (
        <li key={place + code} className="flex gap-2">
          {severity === 'block' ? <Blocked> </Blocked> : <Warn> </Warn>}
          <span>
            {place ? <b className="mr-2">{place.replaceAll('/', ' · ')}</b> : null}
            {findingSentence(code, facts, lang)}
          </span>
        </li>
      ))}
    </ul>
  )
}
