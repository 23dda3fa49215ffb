import { showHundredths } from '~/domain/exact'
import type { Tier } from '~/domain/tier'
import { showDate, showDateTime, type Moment } from '~/i18n/format'
import { tierText } from '~/i18n/levels'
import { resultsText } from '~/i18n/results'
import { useLang, useText } from '~/i18n/use-text'
import { Rule } from '~/ui/parts/rule'

type NoticeRow = {
  readonly name: string
  readonly org: string
  readonly rank: number
  readonly tier: Tier | null
  readonly totalHundredths: number | null
}

type PublicNoticeProps = {
  readonly season: string
  readonly event: string
  readonly date: Moment
  readonly actual: number
  readonly version: { readonly number: number; readonly digest: string; readonly publishedAt: Moment }
  readonly rows: readonly NoticeRow[]
}

/** 公示: the A4 list with name, organization, rank, prize and total, and nothing else of a person. */
export function PublicNotice({ season, event, date, actual, version, rows }: PublicNoticeProps) {
  const t = useText(resultsText)
  const tiers = useText(tierText)
  const lang = useLang()
  const order = [...new Set(rows.map((row) => row.tier))]
  const groups = order.map((tier) => ({ tier, own: rows.filter((row) => row.tier === tier) }))
  return (
    <article className="bg-sheet px-3 py-8 font-song shadow-lift sm:px-12 print:p-0 print:shadow-none">
      <p className="text-center text-28 font-bold text-verm">{t('noticeHouse')}</p>
      <div className="my-4">
        <Rule />
      </div>
      <h3 className="my-6 text-center text-22 font-bold">{t('noticeTitle', { event })}</h3>
      <p className="indent-8">
        {t('noticeLead', { season, event, date: showDate(date, lang), actual: t('actual', { n: actual }) })}
      </p>
      <table className="my-5 w-full border-y-2 border-ink text-14 sm:text-16">
        <thead>
          <tr className="border-b border-ink">
            {[t('tier'), t('rank'), t('name'), t('org'), t('total')].map((head, place) => (
              <th
                key={head}
                scope="col"
                className={`px-1 py-1.5 font-bold sm:px-2 ${place === 4 ? 'text-right' : ''}`}
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ tier, own }) => (
          <tbody key={tier ?? 'none'} className="break-inside-avoid border-b border-ink">
            {own.map((row, place) => (
              <tr key={`${row.rank}${row.name}${row.org}`} className="border-b border-line">
                {place === 0 ? (
                  <th
                    scope="rowgroup"
                    rowSpan={own.length}
                    className="border-r border-ink px-1 text-center align-middle sm:px-2"
                  >
                    <b className={tier ? 'block' : 'block text-ink-2'}>{tier ? tiers(tier) : t('noAward')}</b>
                    <small className="n font-sans text-14">{own.length}</small>
                  </th>
                ) : null}
                <td className="n px-1 py-1 text-center sm:px-2">{row.rank}</td>
                <td className="px-1 py-1 font-bold sm:px-2">{row.name}</td>
                <td className="px-1 py-1 sm:px-2">{row.org}</td>
                <td className="n px-1 py-1 text-right font-bold sm:px-2">
                  {row.totalHundredths === null ? '—' : showHundredths(row.totalHundredths)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <p className="indent-8">{t('noticeEnd')}</p>
      <footer className="mt-10 border-t border-ink pt-3 font-sans text-14 text-ink-2">
        <p>{t('noticeFoot', { version: version.number, at: showDateTime(version.publishedAt, lang) })}</p>
        <p>{t('digest')}</p>
        <p className="font-mono break-all">{version.digest}</p>
      </footer>
    </article>
  )
}
