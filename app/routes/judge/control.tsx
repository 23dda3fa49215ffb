import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { mayDo, requireAct } from '~/auth/guard.server'
import { answerCall } from '~/commands/bench/answer-call.server'
import { askReopen } from '~/commands/scoring/ask-reopen.server'
import { checkOutlier } from '~/commands/scoring/check-outlier.server'
import { decideReopen } from '~/commands/scoring/decide-reopen.server'
import { decideTie } from '~/commands/scoring/decide-tie.server'
import { lockEvent } from '~/commands/scoring/lock-event.server'
import { recordMinutes } from '~/commands/scoring/record-minutes.server'
import { setOutcome } from '~/commands/scoring/set-outcome.server'
import { startMarking } from '~/commands/scoring/start-marking.server'
import { answer, refusal } from '~/http/answer.server'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { controlText } from '~/i18n/control'
import { textFor } from '~/i18n/define'
import { found } from '~/kit/found'
import { controlRoom } from '~/queries/control/room.server'
import { eventByCode } from '~/queries/event-by-code.server'
import { controlTopic } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { StaffFrame } from '~/ui/parts/staff-frame'
import { useAnswer } from '~/ui/parts/use-answer'
import { actOf, RoomForm } from './control/room-form'
import { RoomPage } from './control/room-page'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'control/see', event.id)
  const room = found(await controlRoom(event.code))
  const { name, grants } = actor
  const t = textFor(controlText, langOf(request))
  return {
    room,
    who: { name, grants },
    title: `${t('title')} ${event.name} ${event.group}`,
    me: actor.id,
    may: {
      lock: mayDo(actor, 'control/lock', event.id),
      start: mayDo(actor, 'event/manage', event.id),
      answer: mayDo(actor, 'control/answer', event.id),
      second: mayDo(actor, 'control/second', event.id),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  await requireAct(request, 'control/see', event.id)
  const form = await readForm(request, RoomForm)
  if (!form.ok) return refusal(request, form.refusal)
  const { by } = await requireAct(request, actOf(form.value.intent), event.id)
  const eventId = event.id
  const now = new Date()
  switch (form.value.intent) {
    case 'start':
      return answer(request, await startMarking({ eventId, by, now }), { value: () => 'started' as const })
    case 'lock': {
      const { pin, strokes = '' } = form.value
      const signature = pin === null ? { strokes } : { pin }
      return answer(request, await lockEvent({ eventId, signature, by, now }), {
        value: () => 'lockedDone' as const,
      })
    }
    case 'reopen':
      return answer(request, await askReopen({ ...form.value, eventId, by, now }), {
        value: () => 'reopenAsked' as const,
      })
    case 'decide-reopen': {
      const said = form.value.verdict === 'confirm' ? ('reopened' as const) : ('reopenRejected' as const)
      return answer(request, await decideReopen({ ...form.value, eventId, by, now }), { value: () => said })
    }
    case 'check-outlier':
      return answer(request, await checkOutlier({ ...form.value, eventId, by, now }), {
        value: () => 'outlierChecked' as const,
      })
    case 'answer-call':
      return answer(request, await answerCall({ ...form.value, eventId, by, now }), {
        value: () => 'callAnswered' as const,
      })
    case 'minutes':
      return answer(request, await recordMinutes({ ...form.value, eventId, by, now }), {
        value: () => 'savedMinutes' as const,
      })
    case 'decide':
      return answer(request, await decideTie({ ...form.value, eventId, by, now }), {
        value: () => 'savedDecision' as const,
      })
    case 'outcome':
      return answer(request, await setOutcome({ ...form.value, eventId, by, now }), {
        value: () => 'savedOutcome' as const,
      })
  }
}

export default function ControlRoute() {
  const { room, who, may, title, me } = useLoaderData<typeof loader>()
  const data = useAnswer<typeof action>()
  const live = useLive(controlTopic(room.view.event.code), room)
  return (
    <StaffFrame who={who}>
      <RoomPage room={live.view} line={live.state} may={may} title={title} data={data} me={me} />
    </StaffFrame>
  )
}
