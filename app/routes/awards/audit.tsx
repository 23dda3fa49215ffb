import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import type { AccountActor } from '~/auth/session.server'
import { isEventBound } from '~/domain/duty'
import { langOf } from '~/http/language.server'
import { actText, auditText, deviceText } from '~/i18n/audit'
import { dutyText } from '~/i18n/duties'
import { showDateTime } from '~/i18n/format'
import { textFor, useLang, useText } from '~/i18n/use-text'
import { journalPage, type ChainsSeen } from '~/queries/audit/journal.server'
import { verifyJournal } from '~/queries/audit/verify-journal.server'
import { ChangeOf } from '~/ui/awards/change-of'
import { told } from '~/ui/awards/reward-lines'
import { Verdicts } from '~/ui/awards/verdicts'
import { DataTable } from '~/ui/parts/data-table'
import { EmptyState } from '~/ui/parts/empty-state'
import { Select, SubmitButton } from '~/ui/parts/form'
import { PageHead } from '~/ui/parts/page-head'
import { Pager } from '~/ui/parts/pager'
import { Section } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

// An auditor reads every chain; a supervisor only those of his events.
function chainsOf(actor: AccountActor): ChainsSeen {
  const opening = actor.grants.filter((grant) => grant.duty === 'auditor' || grant.duty === 'supervisor')
  if (opening.some((grant) => grant.eventId === null && !isEventBound(grant.duty))) return null
  return opening.flatMap((grant) => (grant.eventId === null ? [] : [grant.eventId]))
}

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'audit/see')
  const search = new URL(request.url).searchParams
  const page = Number.parseInt(search.get('page') ?? '1', 10)
  const chain = search.get('chain')?.slice(0, 64) || undefined
  return {
    journal: await journalPage(chainsOf(actor), chain, Number.isSafeInteger(page) ? page : 1),
    title: textFor(auditText, langOf(request))('pageTitle'),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const { actor } = await requireAct(request, 'audit/see')
  return { verdicts: await verifyJournal(chainsOf(actor)) }
}

export default function Audit() {
  const { journal } = useLoaderData<typeof loader>()
  const verified = useAnswer<typeof action>()
  const t = useText(auditText)
  const lang = useLang()
  const { chains, chosen, entries, page, pages } = journal
  const name = (chain: { name: string | null; code: string | null }) =>
    chain.code === null ? t('house') : `${chain.name ?? ''} ${chain.code}`
  return (
    <>
      <PageHead
        title={t('title')}
        act={
          <Form method="post">
            <SubmitButton>{t('verify')}</SubmitButton>
          </Form>
        }
      />
      <p className="mb-4 max-w-3xl text-ink-2">{t('lead')}</p>
      {verified ? (
        <Verdicts
          verdicts={verified.verdicts}
          nameOf={(id) => name(chains.find((one) => one.chain === id) ?? { name: null, code: null })}
        />
      ) : null}
      {chosen ? (
        <Section title={t('caption', { name: name(chosen) })} aside={t('entries', { n: chosen.seq })}>
          <Form method="get" className="my-4 flex flex-wrap items-end gap-x-4 gap-y-2">
            <Select
              name="chain"
              label={t('choose')}
              defaultValue={chosen.code ?? 'house'}
              options={chains.map((chain) => ({ value: chain.code ?? 'house', label: name(chain) }))}
            />
            <div className="field">
              <SubmitButton kind="plain">{t('show')}</SubmitButton>
            </div>
          </Form>
          <p className="text-14 text-ink-2">
            {t('head')} <span className="font-mono break-all">{chosen.digest}</span>
          </p>
          <DataTable
            caption={t('caption', { name: name(chosen) })}
            rows={entries}
            rowKey={(row) => row.id}
            columns={[
              { key: 'seq', head: t('seq'), align: 'right', numeric: true, cell: (row) => row.seq },
              {
                key: 'what',
                head: t('what'),
                rowHead: true,
                cell: (row) => (
                  <span className="two">
                    <b>{told(actText, row.act, lang)}</b>
                    <small className="n">{showDateTime(row.at, lang)}</small>
                    {row.reason ? (
                      <small className="whitespace-normal">
                        {t('reason')}: {row.reason}
                      </small>
                    ) : null}
                  </span>
                ),
              },
              {
                key: 'who',
                head: t('who'),
                cell: (row) => (
                  <span className="two">
                    <span>{row.actorName}</span>
                    <small>
                      {[told(dutyText, row.duty, lang), told(deviceText, row.device, lang)]
                        .filter(Boolean)
                        .join(' · ')}
                    </small>
                  </span>
                ),
              },
              {
                key: 'change',
                head: t('change'),
                wideOnly: true,
                cell: (row) => <ChangeOf before={row.before} after={row.after} digest={row.digest} />,
              },
            ]}
          />
          <Pager page={page} pages={pages} />
        </Section>
      ) : (
        <EmptyState title={t('empty')}>{t('emptyWhy')}</EmptyState>
      )}
    </>
  )
}
