import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import { deskText } from '~/i18n/desk'
import { pageTitle } from '~/i18n/page-title'
import { useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { deskList, type DeskList } from '~/queries/desk/list.server'
import { eventByCode } from '~/queries/event-by-code.server'
import { groupName } from '~/ui/event/group-name'
import { EmptyState } from '~/ui/parts/empty-state'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { StaffFrame } from '~/ui/parts/staff-frame'
import { DeskMatrix } from './desk/desk-matrix'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'desk/type', event.id)
  const asked = new URL(request.url).searchParams.get('m')
  const { name, grants } = actor
  const { code, name: title, group } = event
  return { who: { name, grants }, event: { code, name: title, group }, list: await deskList(event.id, asked) }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: '录入台', en: 'Typing desk' }, data?.event.name)

export default function DeskListRoute() {
  const { who, event, list } = useLoaderData<typeof loader>()
  const t = useText(deskText)
  const lang = useLang()
  return (
    <StaffFrame who={who}>
      <PageHead
        kicker={<Link to={paths.desk()}>{t('toList')}</Link>}
        title={`${event.name} ${groupName(event.group, lang)}`}
        note={t(list.typedTwice ? 'twice' : 'once')}
        aside={<Counts list={list} />}
      />
      <Modules code={event.code} list={list} />
      {list.rows.length === 0 ? (
        <EmptyState title={t('noSheets')}>{t('noSheetsWhy')}</EmptyState>
      ) : (
        <DeskMatrix code={event.code} list={list} />
      )}
      <Notice tone="plain">{t('signNote')}</Notice>
    </StaffFrame>
  )
}

function Counts({ list }: { readonly list: DeskList }) {
  const t = useText(deskText)
  const states = list.rows.flatMap((row) => row.cells.map((cell) => cell.state))
  const count = (state: string) => states.filter((one) => one === state).length
  return (
    <p className="flex flex-wrap gap-x-4 text-ink-2">
      <b className="text-ink">{t('countBlank', { n: count('blank') })}</b>
      <span>{t('countWaiting', { n: count('waiting') })}</span>
      <span>{t('countTyped', { n: count('typed') })}</span>
      <span>{t('countSigned', { n: count('signed') })}</span>
    </p>
  )
}

function Modules({ code, list }: { readonly code: string; readonly list: DeskList }) {
  const t = useText(deskText)
  return (
    <nav aria-label={t('module')} className="my-4 flex flex-wrap gap-2">
      {list.modules.map((module) => (
        <Link
          key={module.code}
          to={`${paths.desk(code)}?m=${encodeURIComponent(module.code)}`}
          aria-current={module.code === list.module ? 'page' : undefined}
          className={`btn ${module.code === list.module ? 'border-ink! font-bold' : ''}`}
        >
          {module.code} {module.name}
        </Link>
      ))}
    </nav>
  )
}
