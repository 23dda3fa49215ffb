import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import { reached, type Stage } from '~/domain/stage'
import { langOf } from '~/http/language.server'
import { awardsText } from '~/i18n/awards'
import { classText } from '~/i18n/levels'
import { stageText } from '~/i18n/stages'
import { textFor, useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { awardsOverview } from '~/queries/awards/overview.server'
import { told } from '~/ui/awards/reward-lines'
import { groupName } from '~/ui/event/group-name'
import { DataTable } from '~/ui/parts/data-table'
import { EmptyState } from '~/ui/parts/empty-state'
import { PageHead } from '~/ui/parts/page-head'
import { Tag } from '~/ui/parts/tag'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAct(request, 'award/see', null)
  return { rows: await awardsOverview(), title: textFor(awardsText, langOf(request))('pageTitle') }
}

function nextOf(stage: Stage, unpaid: number) {
  if (!reached(stage, 'announced')) return 'nextWait'
  if (!reached(stage, 'confirmed')) return 'nextNotice'
  if (stage === 'confirmed') return 'nextAward'
  return unpaid > 0 ? 'nextPay' : 'nextDone'
}

const TONE = {
  nextWait: 'quiet',
  nextNotice: 'quiet',
  nextAward: 'blue',
  nextPay: 'blue',
  nextDone: 'green',
} as const
const SHAPE = {
  nextWait: 'hollow',
  nextNotice: 'hollow',
  nextAward: 'square',
  nextPay: 'square',
  nextDone: 'disc',
} as const

export default function Overview() {
  const { rows } = useLoaderData<typeof loader>()
  const t = useText(awardsText)
  const stages = useText(stageText)
  const lang = useLang()
  const count = (n: number) => (n === 0 ? <span className="text-ink-2">—</span> : n)
  return (
    <>
      <PageHead title={t('title')} />
      <DataTable
        caption={t('caption')}
        rows={rows}
        rowKey={(row) => row.code}
        empty={<EmptyState title={t('empty')}>{t('emptyWhy')}</EmptyState>}
        columns={[
          {
            key: 'event',
            head: t('event'),
            rowHead: true,
            cell: (row) => (
              <span className="two">
                <Link to={paths.awardsEvent(row.code)}>
                  {row.name} {groupName(row.group, lang)}
                </Link>
                <small>
                  {row.season} · {told(classText, row.classCode, lang)}
                </small>
              </span>
            ),
          },
          { key: 'stage', head: t('stage'), cell: (row) => stages(row.stage) },
          {
            key: 'next',
            head: t('next'),
            cell: (row) => {
              const next = nextOf(row.stage, row.unpaid)
              return (
                <Tag tone={TONE[next]} shape={SHAPE[next]}>
                  {t(next)}
                </Tag>
              )
            },
          },
          {
            key: 'honours',
            head: t('honours'),
            align: 'right',
            numeric: true,
            wideOnly: true,
            cell: (row) => count(row.honours),
          },
          {
            key: 'rewards',
            head: t('rewards'),
            align: 'right',
            numeric: true,
            wideOnly: true,
            cell: (row) => count(row.rewards),
          },
          {
            key: 'unpaid',
            head: t('unpaid'),
            align: 'right',
            numeric: true,
            wideOnly: true,
            cell: (row) => count(row.unpaid),
          },
          {
            key: 'talent',
            head: t('talent'),
            align: 'right',
            numeric: true,
            wideOnly: true,
            cell: (row) => count(row.talents),
          },
        ]}
      />
    </>
  )
}
