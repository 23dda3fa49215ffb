import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { decideTie } from '~/commands/scoring/decide-tie.server'
import { lockEvent } from '~/commands/scoring/lock-event.server'
import { recordMinutes } from '~/commands/scoring/record-minutes.server'
import { reopenSheet } from '~/commands/scoring/reopen-sheet.server'
import { setOutcome } from '~/commands/scoring/set-outcome.server'
import { startMarking } from '~/commands/scoring/start-marking.server'
import { answer, refusal } from '~/http/answer.server'
import { choice, intField, text } from '~/http/fields'
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
import { RoomPage } from './control/room-page'

const intent = <I extends string>(name: I) => z.literal(name)
const Minutes = z.union([z.literal('').transform(() => null), intField(0, 10_000)])

const Place = z.union([z.literal('').transform(() => null), intField(1, 100)])

const RoomForm = z.discriminatedUnion('intent', [
  z.object({ intent: intent('start') }),
  z.object({ intent: intent('lock') }),
  z.object({ intent: intent('reopen'), sheetId: text(60), reason: text(200) }),
  z.object({ intent: intent('decide'), seatId: text(60), place: Place, reason: text(200) }),
  z.object({ intent: intent('minutes'), seatId: text(60), minutes: Minutes }),
  z.object({
    intent: intent('outcome'),
    seatId: text(60),
    outcome: choice(['ok', 'dnf', 'dsq', 'void', 'absent']),
    reason: text(200),
  }),
])

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
    may: { lock: mayDo(actor, 'control/lock', event.id), start: mayDo(actor, 'event/manage', event.id) },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  await requireAct(request, 'control/see', event.id)
  const form = await readForm(request, RoomForm)
  if (!form.ok) return refusal(request, form.refusal)
  const starts = form.value.intent === 'start'
  const { by } = await requireAct(request, starts ? 'event/manage' : 'control/lock', event.id)
  const eventId = event.id
  const now = new Date()
  switch (form.value.intent) {
    case 'start':
      return answer(request, await startMarking({ eventId, by, now }), { value: () => 'started' as const })
    case 'lock':
      return answer(request, await lockEvent({ eventId, by, now }), { value: () => 'lockedDone' as const })
    case 'reopen':
      return answer(request, await reopenSheet({ ...form.value, eventId, by, now }), {
        value: () => 'reopened' as const,
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
  const { room, who, may, title } = useLoaderData<typeof loader>()
  const data = useActionData<typeof action>()
  const live = useLive(controlTopic(room.view.event.code), room)
  return (
    <StaffFrame who={who}>
      <RoomPage room={live.view} line={live.state} may={may} title={title} data={data} />
    </StaffFrame>
  )
}
