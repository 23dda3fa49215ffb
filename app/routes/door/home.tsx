import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { actorOf } from '~/auth/session.server'
import { workPlaces, type WorkPlace } from '~/auth/work-place'
import { isStage } from '~/domain/stage'
import { langOf } from '~/http/language.server'
import { doorText } from '~/i18n/door'
import { stageText } from '~/i18n/stages'
import { textFor, useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { houseIsEmpty, liveEvents } from '~/queries/people/door.server'
import { groupName } from '~/ui/event/group-name'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'
import { Section } from '~/ui/parts/section'
import { Tag } from '~/ui/parts/tag'

export async function loader({ request }: LoaderFunctionArgs) {
  if (await houseIsEmpty()) throw redirect(paths.setup())
  const actor = await actorOf(request)
  const staff = actor?.kind === 'account' ? { name: actor.name, places: workPlaces(actor.grants) } : null
  return { title: textFor(doorText, langOf(request))('homeTitle'), live: await liveEvents(), staff }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '技能赛季' }]

export default function Home() {
  const { live, staff } = useLoaderData<typeof loader>()
  const t = useText(doorText)
  return (
    <PublicFrame>
      <PageHead
        title={t('homeTitle')}
        act={
          <ButtonLink to={paths.watch()} kind={staff ? 'plain' : 'primary'} size="big">
            {t('homeWatch')}
          </ButtonLink>
        }
      />
      <p className="max-w-[40em] text-18 text-ink-2">{t('homeLead')}</p>
      {staff ? <Work name={staff.name} places={staff.places} /> : null}
      <div className="mt-8 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Section title={t('homeLive')} aside={t('homeLiveAside', { n: live.length })}>
          <Live events={live} />
        </Section>
        {staff ? null : <Doors />}
      </div>
    </PublicFrame>
  )
}

type LiveEvent = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly stage: string
}

function Live({ events }: { readonly events: readonly LiveEvent[] }) {
  const t = useText(doorText)
  const stage = useText(stageText)
  const lang = useLang()
  if (events.length === 0) {
    return (
      <EmptyState title={t('homeNothingLive')} act={<Link to={paths.watch()}>{t('homeAll')}</Link>}>
        {t('homeNothingLiveDo')}
      </EmptyState>
    )
  }
  return (
    <ul>
      {events.map((event) => (
        <li key={event.code} className="border-b border-line">
          <Link
            to={paths.board(event.code)}
            className="flex min-h-14 flex-wrap items-center gap-x-4 py-2 text-ink no-underline hover:underline"
          >
            <span className="w-20 shrink-0 whitespace-nowrap text-ink-3">{event.code}</span>
            <span>
              <b>{event.name}</b> <span className="text-14 text-ink-2">{groupName(event.group, lang)}</span>
            </span>
            <span className="ml-auto">
              <Tag tone="ink">{isStage(event.stage) ? stage(event.stage) : null}</Tag>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

const PLACE = {
  '/judge': 'placeJudge',
  '/judge/desk': 'placeDesk',
  '/judge/control': 'placeControl',
  '/organizer': 'placeOrganizer',
  '/awards': 'placeAwards',
  '/awards/rewards': 'placeRewards',
  '/audit': 'placeAudit',
  '/organizer/people': 'placePeople',
} as const satisfies Record<WorkPlace, string>

function Work({ name, places }: { readonly name: string; readonly places: readonly WorkPlace[] }) {
  const t = useText(doorText)
  return (
    <div className="mt-6 flex flex-wrap items-center gap-3">
      <p className="font-bold">{t('homeWelcome', { name })}</p>
      {places.map((to, place) => (
        <ButtonLink key={to} to={to} kind={place === 0 ? 'primary' : 'plain'}>
          {t(PLACE[to])}
        </ButtonLink>
      ))}
    </div>
  )
}

function Doors() {
  const t = useText(doorText)
  const doors = [
    { who: 'homeRegister', note: 'homeRegisterNote', act: 'homeRegisterDo', to: paths.register() },
    { who: 'homeJudge', note: 'homeJudgeNote', act: 'homeJudgeDo', to: paths.judgeEnter() },
    { who: 'homeStaff', note: 'homeStaffNote', act: 'homeSignIn', to: paths.signIn() },
  ] as const
  return (
    <Section title={t('homeEnter')}>
      <ul>
        {doors.map(({ who, note, act, to }) => (
          <li key={to} className="flex items-center gap-4 border-b border-line py-3">
            <span className="min-w-0 flex-1">
              <b className="block">{t(who)}</b>
              <span className="text-14 text-ink-2">{t(note)}</span>
            </span>
            <ButtonLink to={to}>{t(act)}</ButtonLink>
          </li>
        ))}
      </ul>
    </Section>
  )
}
