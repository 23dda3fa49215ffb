import { showHundredths } from '~/domain/exact'
import { ruleOf } from '~/domain/reason'
import { resultsOf, type ResultEntry, type ResultLine } from '~/domain/results'
import type { Rulebook } from '~/domain/rulebook'
import { tierText } from '~/i18n/levels'
import { exampleText } from '~/i18n/rules-example'
import { useLang, useText } from '~/i18n/use-text'
import { reasonText } from '~/ui/sentences/reasons'
import type { ModuleSeen } from './rows'
import { papersOf, sampleField } from './sample-field'

type Props = { readonly rulebook: Rulebook; readonly modules: readonly ModuleSeen[] }

const NAMED = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** Six invented entries under the rules: rank, total, tier, and why, line by line. */
export function SampleTable({ rulebook, modules }: Props) {
  const t = useText(exampleText)
  const papers = papersOf(rulebook, modules)
  const entries = sampleField(papers)
  const { lines, undecided } = resultsOf(rulebook, entries)
  const names = new Map(papers.map(({ id, name }) => [id, name]))
  return (
    <div className="mt-4">
      <div className="tb-wrap" role="region" aria-label={t('sample')} tabIndex={0}>
        <table className="tb">
          <caption className="pb-1 text-left font-bold">{t('sample')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('rank')}</th>
              <th scope="col">{t('who')}</th>
              <th scope="col" className="r">
                {t('total')}
              </th>
              <th scope="col">{t('tier')}</th>
            </tr>
          </thead>
          {lines.map((line) => (
            <Line
              key={line.key}
              line={line}
              entry={entries.find(({ key }) => key === line.key)}
              names={names}
            />
          ))}
        </table>
      </div>
      {undecided.length > 0 ? (
        <p className="mt-2 text-14">{t('undecided', { ranks: undecided.join(', ') })}</p>
      ) : null}
    </div>
  )
}

type LineProps = {
  readonly line: ResultLine
  readonly entry: ResultEntry | undefined
  readonly names: ReadonlyMap<string, string>
}

function Line({ line, entry, names }: LineProps) {
  const t = useText(exampleText)
  const tier = useText(tierText)
  const lang = useLang()
  const { rank, totalHundredths, decidedBy, award } = line
  const who = NAMED.find((name) => name === line.key)
  const marks = Object.entries(line.modules).map(
    ([id, mark]) => `${names.get(id) ?? id} ${showHundredths(mark)}`,
  )
  const told = [...marks, t('minutes', { n: entry?.minutes ?? 0 })].join(' · ')
  const why = (key: 'whyRank' | 'whyAward', reason: typeof award) =>
    t(key, { why: reasonText(reason, lang).replace(/[。.]$/, ''), rule: ruleOf(reason.code) ?? '' })
  return (
    <tbody>
      <tr>
        <td className="n font-bold">{rank ?? t('noRank')}</td>
        <th scope="row">{who ? t(who) : line.key}</th>
        <td className="r n">{totalHundredths === null ? t('noRank') : showHundredths(totalHundredths)}</td>
        <td>{line.tier ? tier(line.tier) : t('noAward')}</td>
      </tr>
      <tr>
        <td colSpan={4} className="text-ink-2">
          {told}
          <br />
          {why('whyRank', decidedBy)}
          {award.code === decidedBy.code ? null : (
            <>
              <br />
              {why('whyAward', award)}
            </>
          )}
        </td>
      </tr>
    </tbody>
  )
}
