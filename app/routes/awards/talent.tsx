import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import { showHundredths } from '~/domain/exact'
import { langOf } from '~/http/language.server'
import { skillText, talentText } from '~/i18n/levels'
import { talentPageText } from '~/i18n/talent'
import { textFor, useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { talentPool } from '~/queries/awards/talent-pool.server'
import { told } from '~/ui/awards/reward-lines'
import { ButtonLink } from '~/ui/parts/button'
import { groupName } from '~/ui/event/group-name'
import { DataTable } from '~/ui/parts/data-table'
import { EmptyState } from '~/ui/parts/empty-state'
import { Figure } from '~/ui/parts/figure'
import { Select, SubmitButton } from '~/ui/parts/form'
import { PageHead } from '~/ui/parts/page-head'
import { reasonText } from '~/ui/sentences/reasons'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAct(request, 'talent/see', null)
  const search = new URL(request.url).searchParams
  const chosen = (name: string) => search.get(name)?.slice(0, 64) || undefined
  const filter = { tier: chosen('tier'), event: chosen('event') }
  return {
    filter,
    pool: await talentPool(filter),
    title: textFor(talentPageText, langOf(request))('pageTitle'),
  }
}

export default function Talent() {
  const { pool, filter } = useLoaderData<typeof loader>()
  const t = useText(talentPageText)
  const lang = useLang()
  const join = lang === 'zh' ? '' : ' '
  const filtered = filter.tier !== undefined || filter.event !== undefined
  return (
    <>
      <PageHead
        title={t('title')}
        aside={
          <div className="flex gap-6">
            {pool.counts.map(({ tier, count }) => (
              <Figure key={tier} size={28} value={count} label={told(talentText, tier, lang)} />
            ))}
          </div>
        }
      />
      <Filters />
      <DataTable
        caption={t('caption')}
        rows={pool.rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title={filtered ? t('emptyFiltered') : t('empty')}
            act={<ButtonLink to={paths.awards()}>{t('toAwards')}</ButtonLink>}
          >
            {filtered ? null : t('emptyWhy')}
          </EmptyState>
        }
        columns={[
          { key: 'tier', head: t('tier'), cell: (row) => <b>{told(talentText, row.tier, lang)}</b> },
          {
            key: 'name',
            head: t('name'),
            rowHead: true,
            cell: (row) => (
              <span className="two">
                <b>{row.member.name}</b>
                <small className="whitespace-normal">
                  {[row.entry.org, row.member.idMask, told(skillText, row.member.skillLevel, lang)]
                    .filter(Boolean)
                    .map((fact) => (
                      <span key={fact} className="mr-3 inline-block">
                        {fact}
                      </span>
                    ))}
                </small>
              </span>
            ),
          },
          {
            key: 'event',
            head: t('event'),
            cell: (row) => (
              <span className="two">
                <span className="whitespace-nowrap">{row.event.name}</span>
                <small className="whitespace-nowrap">{groupName(row.event.group, lang)}</small>
              </span>
            ),
          },
          { key: 'rank', head: t('rank'), align: 'right', numeric: true, cell: (row) => row.rank },
          {
            key: 'total',
            head: t('total'),
            align: 'right',
            numeric: true,
            wideOnly: true,
            cell: (row) => showHundredths(row.total),
          },
          {
            key: 'why',
            head: t('why'),
            wideOnly: true,
            cell: (row) => (
              <span className="two">
                <span className="whitespace-normal">
                  {row.reasons.map((reason) => reasonText(reason, lang)).join(join)}
                </span>
                <small>
                  {row.entry.coaches.length > 0
                    ? t('coaches', { names: row.entry.coaches.map((coach) => coach.name).join('、') })
                    : null}
                </small>
              </span>
            ),
          },
        ]}
      />
    </>
  )
}

function Filters() {
  const { pool, filter } = useLoaderData<typeof loader>()
  const t = useText(talentPageText)
  const lang = useLang()
  const all = { value: '', label: t('all') }
  const tiers = [
    all,
    ...pool.counts.map(({ tier }) => ({ value: tier, label: told(talentText, tier, lang) })),
  ]
  const events = [
    all,
    ...pool.events.map((event) => ({
      value: event.code,
      label: `${event.name} ${groupName(event.group, lang)}`,
    })),
  ]
  return (
    <Form
      method="get"
      role="search"
      aria-label={t('filter')}
      className="my-4 flex flex-wrap items-end gap-x-4 gap-y-2"
    >
      <Select name="tier" label={t('tier')} options={tiers} defaultValue={filter.tier ?? ''} />
      <Select name="event" label={t('event')} options={events} defaultValue={filter.event ?? ''} />
      <div className="field">
        <SubmitButton kind="plain">{t('show')}</SubmitButton>
      </div>
    </Form>
  )
}
