import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { showDay } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import { watchText } from '~/i18n/watch'
import { paths } from '~/paths'
import { watchedSeasons } from '~/queries/watch/season.server'
import type { WatchedEvent, WatchedSeason } from '~/queries/watch/watched-season'
import { WATCH_TOPIC } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { EmptyState } from '~/ui/parts/empty-state'
import { groupName } from '~/ui/event/group-name'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'
import { Section } from '~/ui/parts/section'
import { StageLane, Staircase } from '~/ui/stage/stage-lane'
import { STAGES } from '~/domain/stage'
import { FollowedFoot } from '~/ui/follow/followed-foot'
import { SeasonNow } from '~/ui/event/season-now'
import { ReloadOffer, WithoutScript } from './live-notes'
import { SeasonMedalTable } from './season-medals'

export async function loader({ request }: LoaderFunctionArgs) {
  return { title: textFor(watchText, langOf(request))('title'), told: await watchedSeasons() }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? textFor(watchText, 'zh')('title') },
]

export default function Page() {
  const { told } = useLoaderData<typeof loader>()
  const { view: seasons, state } = useLive<readonly WatchedSeason[]>(WATCH_TOPIC, told)
  const t = useText(watchText)
  const current = seasons.filter((season) => !season.archived)
  const archived = seasons.filter((season) => season.archived)
  return (
    <PublicFrame>
      <WithoutScript />
      <PageHead title={t('title')} note={t('intro')} />
      <ReloadOffer when={state === 'reload'} />
      {seasons.length === 0 ? <EmptyState title={t('noSeason')}>{t('noSeasonNote')}</EmptyState> : null}
      {current.map((season) => (
        <Season key={season.code} season={season} />
      ))}
      {archived.length > 0 ? (
        <Section title={t('archived')}>
          {archived.map((season) => (
            <Season key={season.code} season={season} level={3} />
          ))}
        </Section>
      ) : null}
      <FollowedFoot />
    </PublicFrame>
  )
}

function Season({ season, level = 2 }: { readonly season: WatchedSeason; readonly level?: 2 | 3 }) {
  const t = useText(watchText)
  const lang = useLang()
  const { name, events } = season
  const furthestFirst = [...events].sort((a, b) => STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage))
  return (
    <Section title={name} aside={t('count', { n: events.length })} level={level}>
      {events.length === 0 ? (
        <EmptyState title={t('noEvent')} />
      ) : (
        <>
          {season.archived ? null : <SeasonNow events={events} />}
          <Staircase stages={events.map((event) => event.stage)}>
            {furthestFirst.map((event) => (
              <StageLane
                key={event.code}
                to={paths.board(event.code)}
                name={event.name}
                group={groupName(event.group, lang)}
                count={event.counts.entries}
                stage={event.stage}
                now={<Now event={event} />}
              />
            ))}
          </Staircase>
        </>
      )}
      <SeasonMedalTable medals={season.medals} />
    </Section>
  )
}

/** One short fact: sheets once marking runs, the day of the contest before. */
function Now({ event }: { readonly event: WatchedEvent }) {
  const t = useText(watchText)
  const lang = useLang()
  const { sheetsSigned, sheets } = event.counts
  if (sheets > 0) return <>{t('sheetsOf', { n: sheetsSigned, of: sheets })}</>
  return (
    <time dateTime={event.startsAt}>
      {showDay(event.startsAt, lang)} {event.venue}
    </time>
  )
}
