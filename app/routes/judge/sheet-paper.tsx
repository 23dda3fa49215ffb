import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import { env } from '~/env.server'
import { qrImage } from '~/files/qr.server'
import { pageTitle } from '~/i18n/page-title'
import { paperText } from '~/i18n/paper'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { ownPaper } from '~/queries/organizer/paper.server'
import { PageHead } from '~/ui/parts/page-head'
import { StaffFrame } from '~/ui/parts/staff-frame'
import { PaperSheet } from '~/ui/sheet/paper-sheet'
import { PrintButton } from '~/ui/sheet/print-button'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'sheet/mark')
  const sheetId = params.id ?? ''
  const { id, ...paper } = found(await ownPaper(sheetId, actor.id))
  const to = paths.deskSheet(paper.event.code, id ?? sheetId)
  const qr = await qrImage(new URL(to, env.PUBLIC_URL ?? request.url).href)
  const { name, grants } = actor
  return { who: { name, grants }, sheetId, paper: { ...paper, qr } }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: '打印评分表', en: 'Print a score sheet' }, data?.paper.number ?? '')

/** 裁判 prints his own sheet, as it was marked and signed. */
export default function SheetPaperRoute() {
  const { who, sheetId, paper } = useLoaderData<typeof loader>()
  const t = useText(paperText)
  return (
    <StaffFrame who={who}>
      <div className="no-print">
        <PageHead
          kicker={<Link to={paths.sheet(sheetId)}>{t('back')}</Link>}
          title={t('own')}
          note={paper.number}
          act={<PrintButton>{t('print', { n: 1 })}</PrintButton>}
        />
      </div>
      <div className="paper-desk" role="region" aria-label={t('own')} tabIndex={0}>
        <PaperSheet paper={paper} />
      </div>
    </StaffFrame>
  )
}
