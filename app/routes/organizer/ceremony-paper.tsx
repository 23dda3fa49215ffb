import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import { ceremonyText } from '~/i18n/ceremony'
import { pageTitle } from '~/i18n/page-title'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { eventByCode } from '~/queries/event-by-code.server'
import { ceremonyScript } from '~/queries/organizer/ceremony-script.server'
import { CeremonyPaper } from '~/ui/ceremony/ceremony-paper'
import { EventHead } from '~/ui/event/event-head'
import { Blocked } from '~/ui/parts/mark'
import { Notice } from '~/ui/parts/notice'
import { PrintButton } from '~/ui/sheet/print-button'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  await requireAct(request, 'ceremony/lead', event.id)
  const { code, name, group, season } = event
  return { event: { code, name, group, season: season.name }, script: await ceremonyScript(event.id) }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { zh, en } = ceremonyText
  return pageTitle(matches, { zh: zh.paperTitle, en: en.paperTitle }, data?.event.name)
}

export default function CeremonyPaperPage() {
  const { event, script } = useLoaderData<typeof loader>()
  const t = useText(ceremonyText)
  return (
    <>
      <div className="no-print">
        <EventHead
          event={event}
          title={t('paperTitle')}
          act={script ? <PrintButton>{t('print')}</PrintButton> : undefined}
        />
        {script ? (
          <Notice tone="attention">{t('paperNote')}</Notice>
        ) : (
          <Blocked>{t('needPublished')}</Blocked>
        )}
      </div>
      {script ? <CeremonyPaper event={event} script={script} /> : null}
    </>
  )
}
