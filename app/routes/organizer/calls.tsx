import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useFetcher, useLoaderData, type ClientActionFunctionArgs } from '@remix-run/react'
import { z } from 'zod'
import { requireAct } from '~/auth/guard.server'
import { callNumber } from '~/commands/calls/call-number.server'
import { clearCalls } from '~/commands/calls/clear-calls.server'
import { noteCall } from '~/commands/calls/note-call.server'
import { readSeen } from '~/domain/call-up'
import { answer, refusal } from '~/http/answer.server'
import { choice, intField, text } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { callDeskText } from '~/i18n/call-desk'
import { pageTitle } from '~/i18n/page-title'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { callDesk } from '~/queries/organizer/call-desk.server'
import { publicCalls } from '~/queries/watch/calls.server'
import { untilBack } from '~/realtime/until-back'
import { EventHead } from '~/ui/event/event-head'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { useAnswer } from '~/ui/parts/use-answer'
import { CallingDesk } from './calls/calling-desk'
import type { SentAgain } from './calls/sent-again'
import { usePresses } from './calls/use-presses'

const seenField = z.string().transform((raw, ctx) => {
  const seen = readSeen(raw)
  if (seen) return seen
  ctx.addIssue({ code: 'custom', params: { code: 'unreadable' } })
  return z.NEVER
})

const CallForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('call'), seen: seenField, place: text(20) }),
  z.object({ intent: z.literal('note'), seen: seenField, act: choice(['present', 'missed', 'undo']) }),
  z.object({ intent: z.literal('clear'), saw: intField(0, 999), reason: text(200) }),
])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  await requireAct(request, 'call/lead', event.id)
  const told = await publicCalls(event.code)
  return {
    event: { code: event.code, name: event.name, group: event.group },
    told: { revision: told?.revision ?? 0, view: told?.view ?? null },
    desk: found(await callDesk(event.id)),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'call/lead', event.id)
  const form = await readForm(request, CallForm)
  if (!form.ok) return refusal(request, form.refusal)
  const given = { eventId: event.id, by, now: new Date() }
  const { value } = form
  switch (value.intent) {
    case 'call':
      return answer(request, await callNumber({ ...value, ...given }), {
        value: ({ done }) => ({ act: 'call' as const, done }),
      })
    case 'note':
      return answer(request, await noteCall({ ...value, ...given }), {
        value: ({ done }) => ({ act: value.act, done }),
      })
    case 'clear':
      return answer(request, await clearCalls({ ...value, ...given }), {
        value: () => ({ act: 'clear' as const, done: [] }),
      })
  }
}

/** A press that did not reach the server is kept until it answers, then sent again: the same press is never doubled. */
export async function clientAction({ request, serverAction }: ClientActionFunctionArgs) {
  const sent = await request.clone().formData()
  try {
    return await serverAction<typeof action>()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    await untilBack()
    return {
      again: Object.fromEntries(
        [...sent].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
      ),
    } as SentAgain
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const of = data ? ` ${data.event.name}` : ''
  return pageTitle(matches, { zh: `${callDeskText.zh.title}${of}`, en: `${callDeskText.en.title}${of}` })
}

export default function CallDeskPage() {
  const { event, desk, told } = useLoaderData<typeof loader>()
  const fetcher = useFetcher<typeof clientAction>({ key: `calls-${event.code}` })
  const desking = usePresses(fetcher)
  const plain = useAnswer<typeof action>()
  const t = useText(callDeskText)
  return (
    <>
      <EventHead
        event={event}
        title={t('title')}
        aside={
          <nav aria-label={t('see')}>
            <ButtonLink to={paths.calls(event.code)}>{t('wall')}</ButtonLink>
          </nav>
        }
      />
      <p className="mb-4 max-w-3xl text-ink-2">{t('lead')}</p>
      {desk.phase === 'open' ? (
        <CallingDesk
          code={event.code}
          desk={desk}
          told={told}
          fetcher={desking}
          data={fetcher.data ?? plain}
        />
      ) : (
        <EmptyState
          title={t(desk.phase)}
          act={
            desk.phase === 'before' ? (
              <ButtonLink to={paths.draw(event.code)}>{t('toDraw')}</ButtonLink>
            ) : null
          }
        >
          {t(`${desk.phase}Note`)}
        </EmptyState>
      )}
    </>
  )
}
