import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { showDateTime } from '~/i18n/format'
import { registerText } from '~/i18n/register'
import { pageTitle } from '~/i18n/page-title'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { openEvents } from '~/queries/contestant/open-events.server'
import { groupName } from '~/ui/event/group-name'
import { levelName } from '~/ui/event/level-name'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'

export async function loader() {
  return { events: await openEvents() }
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, { zh: '报名', en: 'Registration' })

export default function RegisterListPage() {
  const { events } = useLoaderData<typeof loader>()
  const t = useText(registerText)
  const lang = useLang()
  return (
    <PublicFrame width="narrow">
      <PageHead title={t('listTitle')} />
      {events.length === 0 ? (
        <EmptyState title={t('none')}>{t('noneHow')}</EmptyState>
      ) : (
        <>
          <p className="mb-4 text-ink-2">{t('listHow')}</p>
          <ul className="border-t border-ink">
            {events.map((event) => (
              <li
                key={event.code}
                className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line py-4"
              >
                <span className="min-w-0 flex-1 basis-64">
                  <b className="text-22">{event.name}</b>{' '}
                  <span className="text-ink-2">{groupName(event.group, lang)}</span>
                  <span className="block text-ink-2">
                    {event.season.name} · {levelName(event.level, lang)} ·{' '}
                    {event.teamSize > 1 ? t('team', { n: event.teamSize }) : t('individual')}
                  </span>
                  <span className="block text-14 text-ink-2">
                    {t('starts', { at: showDateTime(event.startsAt, lang) })} {event.venue}
                  </span>
                </span>
                <ButtonLink kind="plain" to={paths.registerFor(event.code)}>
                  {t('apply')}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </PublicFrame>
  )
}
