import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import { ceremonyText } from '~/i18n/ceremony'
import { pageTitle } from '~/i18n/page-title'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { ceremonyDesk } from '~/queries/organizer/ceremony-desk.server'
import { Lectern } from './ceremony/lectern'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  await requireAct(request, 'ceremony/lead', event.id)
  const { code, name, group } = event
  return { event: { code, name, group }, desk: await ceremonyDesk(event.id) }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { zh, en } = ceremonyText
  return pageTitle(matches, { zh: zh.lectern, en: en.lectern }, data?.event.name)
}

export default function LecternPage() {
  const { event, desk } = useLoaderData<typeof loader>()
  const t = useText(ceremonyText)
  return (
    <main className="hall lectern">
      {desk.running ? (
        <Lectern event={event} desk={desk} running={desk.running} />
      ) : (
        <p className="lectern-empty">
          {t('notRunning')} <Link to={paths.ceremonyDesk(event.code)}>{t('desk')}</Link>
        </p>
      )}
    </main>
  )
}
