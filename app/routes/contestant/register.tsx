import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import QRCode from 'qrcode'
import { z } from 'zod'
import { actorOf, deviceOf } from '~/auth/session.server'
import { registerEntry } from '~/commands/entries/register-entry.server'
import { readMobile } from '~/domain/identity'
import { env } from '~/env.server'
import { answer, refusal } from '~/http/answer.server'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { showDateTime } from '~/i18n/format'
import { registerText } from '~/i18n/register'
import { pageTitle } from '~/i18n/page-title'
import { useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { stageShown } from '~/queries/watch/shown-stage.server'
import { groupName } from '~/ui/event/group-name'
import { RegisteredPage } from '~/ui/event/registered'
import { RegistrationFields } from '~/ui/event/registration-fields'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Refused, SubmitButton } from '~/ui/parts/form'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'
import { useAnswer } from '~/ui/parts/use-answer'
import { problemSentence } from '~/ui/sentences/entry'
import { stageName } from '~/ui/sentences/stage-names'
import { ContactFields, draftOf, registrationForm } from './registration-form'

const EIGHT_HOURS_MS = 8 * 3_600_000

/** The applicant of this browser when he may add an entry to this season. */
async function leaderOf(request: Request, seasonId: string) {
  const actor = await actorOf(request)
  if (actor?.kind !== 'applicant' || actor.seasonId !== seasonId) return null
  return { id: actor.id, name: actor.name, kind: actor.applicantKind }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  if (event.stage === 'draft') throw new Response(null, { status: 404 })
  const known = await leaderOf(request, event.seasonId)
  const { code, name, group, teamSize, venue, season } = event
  return {
    event: {
      code,
      name,
      group,
      teamSize,
      venue,
      stage: await stageShown(event.id),
      season: season.name,
      startsAt: event.startsAt.toISOString(),
    },
    known: known && { name: known.name, kind: known.kind },
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const known = await leaderOf(request, event.seasonId)
  const form = await readForm(request, registrationForm(event.teamSize, known !== null))
  if (!form.ok) return refusal(request, form.refusal)
  const now = new Date()
  const today = new Date(now.getTime() + EIGHT_HOURS_MS).toISOString().slice(0, 10)
  const draft = draftOf(form.value, event.teamSize, today)
  if ('refusal' in draft) return personRefused(request, draft.name, draft.refusal)
  const contact = known ? null : ContactFields.parse(form.value)
  const phone = readMobile(contact?.contactPhone ?? '')
  if (contact && !phone.ok)
    return personRefused(request, 'contactPhone', { code: 'mobile-unreadable', facts: {} })
  const applicant =
    known ??
    ({
      kind: contact?.kind ?? 'contestant',
      name: contact?.contactName ?? '',
      phone: phone.ok ? phone.value : '',
      delegation: draft.delegation,
    } as const)
  const { consent } = form.value
  const given = { eventId: event.id, applicant, consent, draft, device: deviceOf(request), now }
  const registered = await registerEntry(given)
  if (!registered.ok) return answer(request, registered)
  const { token } = registered.value
  if (!token) return answer(request, registered, { to: paths.my() })
  const link = new URL(paths.enter(token), env.PUBLIC_URL ?? request.url).toString()
  const qr = await QRCode.toString(link, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' })
  return answer(request, registered, {
    value: () => ({ link, qr }),
    headers: { 'Cache-Control': 'no-store' },
  })
}

type Problem = {
  readonly code: Parameters<typeof problemSentence>[0]
  readonly facts: Readonly<Record<string, string | number>>
}

/** A person's field that does not hold, told at the field. */
function personRefused(request: Request, name: string, { code, facts }: Problem) {
  const sentence = problemSentence(code, facts, langOf(request))
  return Response.json(
    { refusal: { code: 'entry-person', sentence, fields: { [name]: sentence } } },
    { status: 422 },
  )
}

const Done = z.object({ ok: z.literal(true), value: z.object({ link: z.string(), qr: z.string() }) })

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: '报名', en: 'Registration' }, data?.event.name)

export default function RegisterPage() {
  const { event, known } = useLoaderData<typeof loader>()
  const data = useAnswer<unknown>()
  const t = useText(registerText)
  const lang = useLang()
  const done = Done.safeParse(data)
  if (done.success) return <RegisteredPage {...done.data.value} event={event.name} />
  const head = (
    <PageHead
      kicker={event.season}
      title={event.name}
      note={groupName(event.group, lang)}
      aside={
        <p className="text-ink-2">{`${t('starts', { at: showDateTime(event.startsAt, lang) })} ${event.venue}`}</p>
      }
    />
  )
  if (event.stage !== 'registration') {
    return (
      <PublicFrame width="narrow">
        {head}
        <EmptyState
          title={t('closedTitle')}
          act={<ButtonLink to={paths.register()}>{t('toList')}</ButtonLink>}
        >
          {t('closed', { name: event.name, stage: stageName(event.stage, lang) })}
        </EmptyState>
      </PublicFrame>
    )
  }
  if (known && known.kind !== 'leader') {
    return (
      <PublicFrame width="narrow">
        {head}
        <EmptyState
          title={t('mineExists')}
          act={
            <ButtonLink kind="primary" to={paths.my()}>
              {t('toMine')}
            </ButtonLink>
          }
        />
      </PublicFrame>
    )
  }
  return (
    <PublicFrame width="narrow">
      {head}
      <Refused data={data} />
      <Form method="post" className="mt-4">
        <RegistrationFields teamSize={event.teamSize} leader={known} data={data} />
        <div className="mt-6">
          <SubmitButton size="big">{t('submit')}</SubmitButton>
        </div>
      </Form>
    </PublicFrame>
  )
}
