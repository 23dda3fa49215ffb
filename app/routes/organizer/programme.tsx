import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireAct } from '~/auth/guard.server'
import { placeEvent } from '~/commands/programmes/place-event.server'
import { turnProgramme } from '~/commands/programmes/turn-programme.server'
import { PLACINGS } from '~/domain/programme'
import { answer, refusal } from '~/http/answer.server'
import { choice, optionalText, text } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { pageTitle } from '~/i18n/page-title'
import { programmeText } from '~/i18n/programme'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { programme, programmeSeason } from '~/queries/organizer/programme.server'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Refused } from '~/ui/parts/form'
import { PageHead } from '~/ui/parts/page-head'
import { Section } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'
import { ProgrammeStrip } from './ceremony/programme-strip'
import { ProgrammeRow } from './ceremony/programme-row'

const ProgrammeForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('place'), event: text(40), placing: choice(PLACINGS) }),
  z.object({
    intent: z.literal('turn'),
    season: text(40),
    from: optionalText(40),
    to: optionalText(40),
    desk: optionalText(40),
  }),
])

export async function loader({ request }: LoaderFunctionArgs) {
  await requireAct(request, 'ceremony/lead', null)
  const code = new URL(request.url).searchParams.get('season')
  const { season, others } = await programmeSeason(code)
  if (code !== null) found(season)
  return { season, others, programme: season && (await programme(season.id)) }
}

export async function action({ request }: ActionFunctionArgs) {
  const { by } = await requireAct(request, 'ceremony/lead', null)
  const form = await readForm(request, ProgrammeForm)
  if (!form.ok) return refusal(request, form.refusal)
  const now = new Date()
  if (form.value.intent === 'place') {
    const { event, placing } = form.value
    return answer(request, await placeEvent({ eventId: event, placing, by, now }))
  }
  const { season, from, to, desk } = form.value
  const turned = await turnProgramme({ seasonId: season, from: from || null, to: to || null, by, now })
  return answer(request, turned, desk ? { to: paths.ceremonyDesk(desk) } : {})
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const { zh, en } = programmeText
  return pageTitle(matches, { zh: zh.heading, en: en.heading }, data?.season?.name)
}

export default function ProgrammePage() {
  const { season, others, programme } = useLoaderData<typeof loader>()
  const data = useAnswer<typeof action>()
  const t = useText(programmeText)
  if (!season || !programme) return <PageHead title={t('heading')} />
  return (
    <>
      <PageHead
        kicker={<Link to={`${paths.organizer()}?season=${season.code}`}>{season.name}</Link>}
        title={t('heading')}
        aside={<ButtonLink to={paths.programmeWall(season.code)}>{t('hall')}</ButtonLink>}
      />
      <p className="mb-4 max-w-3xl text-ink-2">{t('lead')}</p>
      <Refused data={data} />
      {programme.lines.length + programme.left.length === 0 ? (
        <EmptyState title={t('noEvents')}>{t('noEventsHow')}</EmptyState>
      ) : (
        <>
          <ProgrammeStrip season={season} programme={programme} follow={false} />
          <Section title={t('order')}>
            <ol>
              {programme.lines.map((line, at) => (
                <ProgrammeRow
                  key={line.id}
                  line={line}
                  now={line.id === programme.at?.id}
                  place={{ n: at + 1, of: programme.lines.length }}
                />
              ))}
            </ol>
          </Section>
          {programme.left.length > 0 ? (
            <Section title={t('left')}>
              <ul>
                {programme.left.map((line) => (
                  <ProgrammeRow key={line.id} line={line} now={false} place={null} />
                ))}
              </ul>
            </Section>
          ) : null}
          <p className="mt-6 flex flex-wrap items-center gap-4">
            <ButtonLink to={paths.seasonCeremonyList(season.code)} download>
              {t('exportAll')}
            </ButtonLink>
            <span className="text-14 text-ink-2">{t('exportNote')}</span>
          </p>
        </>
      )}
      {others.length > 0 ? (
        <nav className="mt-8 flex flex-wrap items-center gap-4" aria-label={t('others')}>
          <span className="text-ink-2">{t('others')}</span>
          {others.map((one) => (
            <Link key={one.id} className="inline-flex min-h-11 items-center" to={paths.programme(one.code)}>
              {one.name}
            </Link>
          ))}
        </nav>
      ) : null}
    </>
  )
}
