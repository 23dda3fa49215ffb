import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import { isStage } from '~/domain/stage'
import { deskText } from '~/i18n/desk'
import { pageTitle } from '~/i18n/page-title'
import { stageText } from '~/i18n/stages'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { deskEvents } from '~/queries/desk/list.server'
import { groupName } from '~/ui/event/group-name'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { PageHead } from '~/ui/parts/page-head'
import { Section } from '~/ui/parts/section'
import { StaffFrame } from '~/ui/parts/staff-frame'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'desk/type')
  const { name, grants } = actor
  const mine = grants.flatMap(({ duty, eventId }) => (duty === 'recorder' && eventId ? [eventId] : []))
  return { who: { name, grants }, events: await deskEvents(mine) }
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageTitle(matches, { zh: '录入台', en: 'Typing desk' })

export default function DeskHome() {
  const { who, events } = useLoaderData<typeof loader>()
  const t = useText(deskText)
  const stage = useText(stageText)
  const lang = useLang()
  return (
    <StaffFrame who={who}>
      <PageHead title={t('title')} note={t('homeNote')} />
      {events.length === 0 ? <EmptyState title={t('noEvents')}>{t('noEventsWhy')}</EmptyState> : null}
      {events.map((event, at) => (
        <Section key={event.code} title={`${event.name} ${groupName(event.group, lang)}`} aside={event.code}>
          {event.stage === 'marking' ? (
            <ButtonLink to={paths.desk(event.code)} kind={at === 0 ? 'primary' : 'plain'} size="big">
              {t('open')}
            </ButtonLink>
          ) : (
            <p className="py-2 text-ink-2">
              {t('notMarking', { stage: isStage(event.stage) ? stage(event.stage) : event.stage })}
            </p>
          )}
        </Section>
      ))}
    </StaffFrame>
  )
}
