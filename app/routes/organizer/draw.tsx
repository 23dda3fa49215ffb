import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { sealLayerOne } from '~/commands/draws/seal-layer-one.server'
import { sealLayerTwo } from '~/commands/draws/seal-layer-two.server'
import { unsealEvent } from '~/commands/draws/unseal-event.server'
import { startMarking } from '~/commands/scoring/start-marking.server'
import { answer, refusal } from '~/http/answer.server'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { drawText } from '~/i18n/draw'
import { found } from '~/kit/found'
import { drawPage } from '~/queries/draws/draw-page.server'
import { eventByCode } from '~/queries/event-by-code.server'
import { useAnswer } from '~/ui/parts/use-answer'
import { DrawSheet } from './draw/draw-sheet'

const ACT = {
  'seal-one': 'draw/seal-one',
  'seal-two': 'draw/seal-two',
  unseal: 'draw/witness',
  start: 'event/manage',
} as const

const DrawForm = z.object({ intent: z.enum(['seal-one', 'seal-two', 'unseal', 'start']) })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'event/see', event.id)
  const title = textFor(drawText, langOf(request))('title')
  return {
    title,
    event: { code: event.code, name: event.name, group: event.group, stage: event.stage },
    draw: await drawPage(event, { early: mayDo(actor, 'result/early', event.id) }),
    may: {
      one: mayDo(actor, 'draw/seal-one', event.id),
      two: mayDo(actor, 'draw/seal-two', event.id),
      witness: mayDo(actor, 'draw/witness', event.id),
      start: mayDo(actor, 'event/manage', event.id),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} ${data.event.name} ${data.event.group}` : '' },
]

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  await requireAct(request, 'event/see', event.id)
  const form = await readForm(request, DrawForm)
  if (!form.ok) return refusal(request, form.refusal)
  const { intent } = form.value
  const { by } = await requireAct(request, ACT[intent], event.id)
  const given = { eventId: event.id, by, now: new Date() }
  switch (intent) {
    case 'seal-one':
      return answer(request, await sealLayerOne(given), { value: () => 'sealedOne' as const })
    case 'seal-two':
      return answer(request, await sealLayerTwo(given), { value: () => 'sealedTwo' as const })
    case 'unseal':
      return answer(request, await unsealEvent(given), { value: () => 'unsealed' as const })
    case 'start':
      return answer(request, await startMarking(given), { value: () => 'started' as const })
  }
}

export default function DrawRoute() {
  const { title, event, draw, may } = useLoaderData<typeof loader>()
  return <DrawSheet title={title} event={event} draw={draw} may={may} data={useAnswer<typeof action>()} />
}
