import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { endCeremony } from '~/commands/ceremonies/end-ceremony.server'
import { moveCeremony } from '~/commands/ceremonies/move-ceremony.server'
import { noteAward } from '~/commands/ceremonies/note-award.server'
import { startCeremony } from '~/commands/ceremonies/start-ceremony.server'
import { AWARD_STATES } from '~/domain/ceremony'
import { answer, refusal } from '~/http/answer.server'
import { choice, intField, text } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { ceremonyText } from '~/i18n/ceremony'
import { pageTitle } from '~/i18n/page-title'
import { programmeText } from '~/i18n/programme'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { ceremonyDesk } from '~/queries/organizer/ceremony-desk.server'
import { programme } from '~/queries/organizer/programme.server'
import { ButtonLink } from '~/ui/parts/button'
import { Refused } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { useAnswer } from '~/ui/parts/use-answer'
import { Leading } from './ceremony/leading'
import { ProgrammeStrip } from './ceremony/programme-strip'
import { Starting } from './ceremony/starting'

const CeremonyForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('start') }),
  z.object({ intent: z.literal('rehearse') }),
  z.object({ intent: z.literal('move'), from: intField(0, 999), direction: choice(['forth', 'back']) }),
  z.object({ intent: z.literal('note'), number: text(20), state: choice(AWARD_STATES) }),
  z.object({ intent: z.literal('end') }),
])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'ceremony/lead', event.id)
  const leadsAll = mayDo(actor, 'ceremony/lead', null)
  return {
    event: { code: event.code, name: event.name, group: event.group },
    season: { id: event.seasonId, code: event.season.code },
    desk: await ceremonyDesk(event.id),
    programme: leadsAll ? await programme(event.seasonId) : null,
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'ceremony/lead', event.id)
  const form = await readForm(request, CeremonyForm)
  if (!form.ok) return refusal(request, form.refusal)
  const given = { eventId: event.id, by, now: new Date() }
  switch (form.value.intent) {
    case 'start':
      return answer(request, await startCeremony({ ...given, rehearsal: false }))
    case 'rehearse':
      return answer(request, await startCeremony({ ...given, rehearsal: true }))
    case 'move':
      return answer(request, await moveCeremony({ ...form.value, ...given }))
    case 'note':
      return answer(request, await noteAward({ ...form.value, ...given }))
    case 'end':
      return answer(request, await endCeremony(given))
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const of = data ? ` ${data.event.name}` : ''
  return pageTitle(matches, { zh: `${ceremonyText.zh.title}${of}`, en: `${ceremonyText.en.title}${of}` })
}

export default function CeremonyDesk() {
  const { event, season, desk, programme } = useLoaderData<typeof loader>()
  const data = useAnswer<typeof action>()
  const t = useText(ceremonyText)
  const words = useText(programmeText)
  return (
    <>
      <PageHead
        kicker={<Link to={paths.event(event.code)}>{event.name}</Link>}
        title={t('title')}
        aside={<ButtonLink to={paths.ceremony(event.code)}>{t('hall')}</ButtonLink>}
      />
      <p className="mb-6 max-w-3xl text-ink-2">{t('lead')}</p>
      {programme ? <ProgrammeStrip season={season} programme={programme} follow /> : null}
      <nav className="my-4 flex flex-wrap gap-x-6" aria-label={t('title')}>
        <Link className="inline-flex min-h-11 items-center" to={paths.lectern(event.code)}>
          {t('lectern')}
        </Link>
        <Link className="inline-flex min-h-11 items-center" to={paths.ceremonyPaper(event.code)}>
          {t('paper')}
        </Link>
        <Link className="inline-flex min-h-11 items-center" to={paths.rehearsalWall(event.code)}>
          {t('rehearsalWall')}
        </Link>
        {desk.published ? (
          <a className="inline-flex min-h-11 items-center" href={paths.ceremonyList(event.code)} download>
            {words('export')}
          </a>
        ) : null}
      </nav>
      <Refused data={data} />
      {desk.running?.rehearsal ? <Notice tone="attention">{t('rehearsal')}</Notice> : null}
      {desk.running ? <Leading event={event} desk={desk} running={desk.running} /> : <Starting desk={desk} />}
    </>
  )
}
