import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { mayDo, requireAct } from '~/auth/guard.server'
import { showHundredths } from '~/domain/exact'
import { reached } from '~/domain/stage'
import type { Lang } from '~/i18n/define'
import { showDateTime, showDay } from '~/i18n/format'
import { archivesText } from '~/i18n/archives'
import { organizerText } from '~/i18n/organizer'
import { pageTitle } from '~/i18n/page-title'
import { textFor, useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import type { Need } from '~/queries/organizer/event-needs.server'
import { seasonOverview, type EventLane } from '~/queries/organizer/season-overview.server'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Figure } from '~/ui/parts/figure'
import { Blocked, Warn } from '~/ui/parts/mark'
import { PageHead } from '~/ui/parts/page-head'
import { Section } from '~/ui/parts/section'
import { conflictName } from '~/ui/sentences/stage'
import { groupName } from '~/ui/event/group-name'
import { Staircase, StageLane } from '~/ui/stage/stage-lane'
import { ProgrammeLink } from './ceremony/programme-link'

export async function loader({ request }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'event/see')
  const code = new URL(request.url).searchParams.get('season')
  const overview = await seasonOverview(code, actor.grants)
  if (code !== null) found(overview.season)
  return { ...overview, now: new Date().toISOString(), manages: mayDo(actor, 'season/manage', null) }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: '赛季', en: 'Season' }, data?.season?.name)

export default function SeasonPage() {
  const { season, seasons, lanes, now, manages } = useLoaderData<typeof loader>()
  const t = useText(organizerText)
  const archive = useText(archivesText)
  const lang = useLang()
  if (!season) {
    return (
      <>
        <PageHead title={t('seasonTitle')} />
        <EmptyState
          title={t('noSeason')}
          act={
            manages ? (
              <ButtonLink kind="primary" to={paths.newSeason()}>
                {t('newSeason')}
              </ButtonLink>
            ) : null
          }
        >
          {t('noSeasonHow')}
        </EmptyState>
      </>
    )
  }
  const day = showDay(now, lang)
  const today = lanes.filter(
    (lane) => showDay(lane.startsAt, lang) === day && !reached(lane.stage, 'unsealed'),
  )
  const others = seasons.filter((one) => one.id !== season.id)
  const toNew = `${paths.newEvent()}?season=${season.code}`
  const newEvent = manages ? (
    <ButtonLink kind="primary" to={toNew}>
      {t('newEvent')}
    </ButtonLink>
  ) : null
  return (
    <>
      <PageHead
        kicker={showDateTime(now, lang)}
        title={season.name}
        aside={
          <>
            <Figure size={28} value={lanes.length} label={t('events')} />
            <Figure size={28} value={lanes.reduce((sum, lane) => sum + lane.people, 0)} label={t('people')} />
            <Figure size={28} value={today.length} label={t('today')} />
          </>
        }
        act={lanes.length > 0 ? newEvent : null}
      />
      {lanes.length === 0 ? (
        <EmptyState title={t('noEvents')} act={newEvent}>
          {t('noEventsHow')}
        </EmptyState>
      ) : (
        <div className="grid gap-8 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <Staircase stages={lanes.map((lane) => lane.stage)}>
            {lanes.map((lane) => (
              <StageLane
                key={lane.id}
                to={paths.event(lane.code)}
                name={lane.name}
                group={groupName(lane.group, lang)}
                count={lane.people}
                stage={lane.stage}
                state={stateOf(lane)}
                now={<NowOf lane={lane} />}
              />
            ))}
          </Staircase>
          <Needs lanes={lanes} />
        </div>
      )}
      {others.length > 0 || manages ? (
        <nav className="mt-8 flex flex-wrap items-center gap-4" aria-label={t('others')}>
          {others.length > 0 ? <span className="text-ink-2">{t('others')}</span> : null}
          {others.map((one) => (
            <Link key={one.id} className="inline-flex min-h-11 items-center" to={`?season=${one.code}`}>
              {one.name}
            </Link>
          ))}
          {manages ? <ButtonLink to={paths.newSeason()}>{t('newSeason')}</ButtonLink> : null}
          {manages ? <ProgrammeLink season={season.code} /> : null}
          {manages ? <ButtonLink to={paths.packages()}>{archive('toArchive')}</ButtonLink> : null}
        </nav>
      ) : null}
    </>
  )
}

function stateOf({ needs }: EventLane) {
  if (needs.some((need) => need.severity === 'blocked')) return 'blocked'
  return needs.length > 0 ? 'warn' : 'ready'
}

/** One short fact: the first thing to do, else where the marking stands, else when it starts. */
function NowOf({ lane }: { readonly lane: EventLane }) {
  const t = useText(organizerText)
  const lang = useLang()
  const need = lane.needs.find((one) => one.severity === 'blocked') ?? lane.needs[0]
  if (lane.sheets > 0 && !reached(lane.stage, 'unsealed')) {
    return <>{t('laneSheets', { n: lane.signed, of: lane.sheets })}</>
  }
  if (need) return <b className={need.severity === 'warn' ? 'text-amber' : ''}>{needSentence(need, lang)}</b>
  return reached(lane.stage, 'contest') ? null : <>{t('laneStarts', { day: showDay(lane.startsAt, lang) })}</>
}

function Needs({ lanes }: { readonly lanes: readonly EventLane[] }) {
  const t = useText(organizerText)
  const lang = useLang()
  const all = lanes.flatMap((lane) => lane.needs.map((need) => ({ lane, need })))
  const sorted = [
    ...all.filter(({ need }) => need.severity === 'blocked'),
    ...all.filter(({ need }) => need.severity === 'warn'),
  ]
  const blocked = all.filter(({ need }) => need.severity === 'blocked').length
  return (
    <Section
      title={t('needs')}
      aside={all.length > 0 ? t('needsCount', { blocked, warn: all.length - blocked }) : null}
    >
      {all.length === 0 ? <p className="py-3 text-ink-2">{t('needsNone')}</p> : null}
      <ul>
        {sorted.map(({ lane, need }) => (
          <li
            key={lane.id + need.code + JSON.stringify(need.facts)}
            className="flex gap-3 border-b border-line py-2"
          >
            {need.severity === 'blocked' ? <Blocked> </Blocked> : <Warn> </Warn>}
            <span className="min-w-0 flex-1">
              <Link className="block font-bold" to={toRemedy(lane.code, need)}>
                {lane.name} {groupName(lane.group, lang)}
              </Link>
              <span className="text-14 text-ink-2">{needSentence(need, lang)}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function toRemedy(code: string, need: Need): string {
  if (need.code === 'waiting') return `${paths.entries(code)}?status=submitted`
  if (need.code === 'scheme') return paths.scheme(code)
  if (need.code === 'unsigned') return paths.control(code)
  return need.code === 'undecided' ? paths.checkIn(code) : paths.panel(code)
}

function needSentence({ code, facts }: Need, lang: Lang): string {
  const t = textFor(organizerText, lang)
  if (code === 'scheme') return t('needScheme', { sum: showHundredths(Number(facts.sumHundredths)) })
  if (code === 'conflict')
    return t('needConflict', { ...facts, kind: conflictName(String(facts.kind), lang) })
  return t(NEED_KEYS[code], facts)
}

const NEED_KEYS = {
  waiting: 'needWaiting',
  panel: 'needPanel',
  unsigned: 'needUnsigned',
  undecided: 'needUndecided',
} as const
