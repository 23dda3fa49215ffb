import { groupFindings, type Finding, type FindingGroup } from '~/domain/scheme/finding'
import { schemeText } from '~/i18n/scheme'
import { useLang, useText } from '~/i18n/use-text'
import { Blocked, Ready, Warn } from '~/ui/parts/mark'
import { findingName, findingRemedy, findingSentence } from '~/ui/sentences/finding'

/** What the check of a scheme found, the blocking first; what is found at several places is one line that unfolds. */
export function SchemeFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const t = useText(schemeText)
  if (findings.length === 0) return <Ready>{t('clean')}</Ready>
  return (
    <ul className="grid gap-3 py-2">
      {groupFindings(findings).map((group) => (
        <li key={group.severity + group.code} className="flex gap-2">
          {group.severity === 'block' ? <Blocked> </Blocked> : <Warn> </Warn>}
          <div className="min-w-0">
            <Group group={group} />
          </div>
        </li>
      ))}
    </ul>
  )
}

function Group({ group }: { readonly group: FindingGroup }) {
  const t = useText(schemeText)
  const lang = useLang()
  const { code, findings } = group
  const [only, second] = findings
  if (only && !second) {
    return (
      <>
        <Sentence finding={only} />
        <Remedy>{findingRemedy(code, only.facts, lang)}</Remedy>
      </>
    )
  }
  const remedies = new Set(findings.map((one) => findingRemedy(code, one.facts, lang)))
  const [remedy] = remedies
  return (
    <details>
      <summary className="min-h-11 cursor-pointer">
        <b>{findingName(code, lang)}</b>{' '}
        <span className="text-ink-2">{t('places', { n: findings.length })}</span>
        {remedies.size === 1 ? <Remedy>{remedy}</Remedy> : null}
      </summary>
      <ul className="grid gap-1 py-1">
        {findings.map((one, at) => (
          <li key={at}>
            <Sentence finding={one} />
            {remedies.size > 1 ? <Remedy>{findingRemedy(code, one.facts, lang)}</Remedy> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Sentence({ finding: { place, code, facts } }: { readonly finding: Finding }) {
  return (
    <span>
      {place ? <b className="mr-2">{place.replaceAll('/', ' · ')}</b> : null}
      {findingSentence(code, facts, useLang())}
    </span>
  )
}

function Remedy({ children }: { readonly children: string | undefined }) {
  return <span className="block text-14 text-ink-2">{children}</span>
}
