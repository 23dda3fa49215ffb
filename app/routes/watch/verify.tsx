import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { showDateTime } from '~/i18n/format'
import { ledgerText } from '~/i18n/ledger'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { publicLedgers } from '~/queries/ledger/public.server'
import { groupName } from '~/ui/event/group-name'
import { HouseKey } from '~/ui/ledger/house-key'
import { DataTable } from '~/ui/parts/data-table'
import { EmptyState } from '~/ui/parts/empty-state'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'
import { Section } from '~/ui/parts/section'

export async function loader({ request }: LoaderFunctionArgs) {
  return { title: textFor(ledgerText, langOf(request))('verifyTitle'), ...(await publicLedgers()) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

/** 验账: anybody's way to the ledgers. */
export default function Verify() {
  const { title, ledgers, key } = useLoaderData<typeof loader>()
  const t = useText(ledgerText)
  const lang = useLang()
  return (
    <PublicFrame>
      <PageHead title={title} />
      <p className="max-w-3xl leading-relaxed text-ink-2">{t('verifyLead')}</p>
      <Section title={t('eventsTitle')}>
        {ledgers.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneNote')}</EmptyState>
        ) : (
          <DataTable
            caption={t('eventsTitle')}
            rows={ledgers}
            rowKey={(row) => row.code}
            columns={[
              {
                key: 'event',
                head: '',
                rowHead: true,
                cell: (row) => (
                  <Link to={paths.verify(row.code)} className="inline-flex min-h-11 items-center">
                    {row.name} {groupName(row.group, lang)}
                  </Link>
                ),
              },
              {
                key: 'head',
                head: t('headAt'),
                cell: (row) => (
                  <span className="font-mono">
                    {row.head.seq} {row.head.digest.slice(0, 8)}
                  </span>
                ),
              },
              {
                key: 'at',
                head: t('at'),
                wideOnly: true,
                cell: (row) => (row.head.at ? showDateTime(row.head.at, lang) : ''),
              },
            ]}
          />
        )}
      </Section>
      <HouseKey keyId={key.keyId} hex={key.hex} />
    </PublicFrame>
  )
}
