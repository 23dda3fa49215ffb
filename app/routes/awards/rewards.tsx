import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { mayDo, requireAct } from '~/auth/guard.server'
import { langOf } from '~/http/language.server'
import { rewardStatusText, rewardsText } from '~/i18n/rewards'
import { textFor, useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { rewardLedger } from '~/queries/awards/reward-ledger.server'
import { BudgetSection } from '~/ui/awards/budget-section'
import { rewardLines } from '~/ui/awards/reward-lines'
import { RewardTable } from '~/ui/ledger/reward-table'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Select, SubmitButton } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'award/see', null)
  const search = new URL(request.url).searchParams
  const chosen = (name: string) => search.get(name)?.slice(0, 64) || undefined
  const filter = { season: chosen('season'), status: chosen('status'), event: chosen('event') }
  return {
    filter,
    ledger: await rewardLedger(filter),
    mayEdit: mayDo(actor, 'policy/edit', null),
    title: textFor(rewardsText, langOf(request))('pageTitle'),
  }
}

export default function Rewards() {
  const { ledger, mayEdit } = useLoaderData<typeof loader>()
  const t = useText(rewardsText)
  const lang = useLang()
  if (!ledger) return <EmptyState title={t('noSeason')}>{t('noSeasonWhy')}</EmptyState>
  const { rows, budgets, season } = ledger
  const total = rows.reduce((sum, row) => sum + row.amountFen, 0)
  const zero = rows.filter((row) => row.amountFen === 0).length
  return (
    <>
      <PageHead
        kicker={season.name}
        title={t('title')}
        aside={<Link to={paths.policies()}>{t('policies')}</Link>}
      />
      {budgets.length === 0 ? (
        <Notice
          tone="attention"
          act={mayEdit ? <ButtonLink to={paths.policies()}>{t('toPolicies')}</ButtonLink> : null}
        >
          {t('noPolicy')}
        </Notice>
      ) : (
        <BudgetSection budgets={budgets} />
      )}
      <Filters />
      <RewardTable
        rows={rewardLines(rows, budgets, lang)}
        empty={
          <EmptyState title={t('empty')} act={<ButtonLink to={paths.awards()}>{t('toAwards')}</ButtonLink>}>
            {t('emptyWhy')}
          </EmptyState>
        }
        total={{ label: t('total', { n: rows.length, zero }), fen: total }}
      />
    </>
  )
}

const STATUSES = ['proposed', 'applied', 'reviewed', 'approved', 'paid'] as const

function Filters() {
  const { ledger, filter } = useLoaderData<typeof loader>()
  const t = useText(rewardsText)
  const status = useText(rewardStatusText)
  if (!ledger) return null
  const all = { value: '', label: t('all') }
  const statuses = [
    all,
    ...STATUSES.map((one) => ({ value: one, label: status(one) })),
    { value: 'zero', label: t('zero') },
  ]
  const events = [all, ...ledger.events.map((event) => ({ value: event.code, label: event.name }))]
  const seasons = ledger.seasons.map((season) => ({ value: season.code, label: season.name }))
  return (
    <Form
      method="get"
      role="search"
      aria-label={t('filter')}
      className="no-print my-4 flex flex-wrap items-end gap-x-4 gap-y-2"
    >
      {seasons.length > 1 ? (
        <Select name="season" label={t('season')} options={seasons} defaultValue={ledger.season.code} />
      ) : null}
      <Select name="event" label={t('event')} options={events} defaultValue={filter.event ?? ''} />
      <Select name="status" label={t('status')} options={statuses} defaultValue={filter.status ?? ''} />
      <div className="field">
        <SubmitButton kind="plain">{t('show')}</SubmitButton>
      </div>
    </Form>
  )
}
