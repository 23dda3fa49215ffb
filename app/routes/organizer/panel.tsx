import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { assignJudge } from '~/commands/panels/assign-judge.server'
import { JUDGINGS } from '~/domain/judging'
import { TIE_KINDS } from '~/domain/recusal'
import { declareTie } from '~/commands/panels/declare-tie.server'
import { recuseJudge } from '~/commands/panels/recuse-judge.server'
import { setJudging } from '~/commands/panels/set-judging.server'
import { isStage, needs } from '~/domain/stage'
import { answer, refusal } from '~/http/answer.server'
import { choice, optionalText, text } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { panelText } from '~/i18n/panel'
import { found } from '~/kit/found'
import { eventByCode } from '~/queries/event-by-code.server'
import { panelPage } from '~/queries/panels/panel-page.server'
import { useAnswer } from '~/ui/parts/use-answer'
import { PanelSheet } from './panel/panel-sheet'

const PanelForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('assign'), accountId: text(60), role: choice(['judge', 'reserve']) }),
  z.object({ intent: z.literal('recuse'), panelSeatId: text(60), reason: text(200) }),
  z.object({ intent: z.literal('judging'), panelSeatId: text(60), judging: choice(JUDGINGS) }),
  z.object({
    intent: z.literal('declare'),
    accountId: text(60),
    kind: choice(TIE_KINDS),
    personName: text(50),
    personOrg: optionalText(100),
  }),
])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'event/see', event.id)
  const open = isStage(event.stage) && needs(event.stage, 'panel/manage').ok
  return {
    title: textFor(panelText, langOf(request))('title'),
    event: { code: event.code, name: event.name, group: event.group },
    panel: await panelPage(event.id),
    open,
    mayManage: open && mayDo(actor, 'panel/manage', event.id),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.title} ${data.event.name} ${data.event.group}` : '' },
]

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'panel/manage', event.id)
  const form = await readForm(request, PanelForm)
  if (!form.ok) return refusal(request, form.refusal)
  const now = new Date()
  const eventId = event.id
  switch (form.value.intent) {
    case 'assign':
      return answer(request, await assignJudge({ ...form.value, eventId, by, now }), {
        value: () => 'assigned' as const,
      })
    case 'recuse':
      return answer(request, await recuseJudge({ ...form.value, eventId, by, now }), {
        value: () => 'recused' as const,
      })
    case 'judging':
      return answer(request, await setJudging({ ...form.value, eventId, by, now }), {
        value: () => 'divided' as const,
      })
    case 'declare':
      return answer(request, await declareTie({ ...form.value, by, now }), {
        value: () => 'declared' as const,
      })
  }
}

export default function PanelRoute() {
  const { title, event, panel, open, mayManage } = useLoaderData<typeof loader>()
  const data = useAnswer<typeof action>()
  return (
    <PanelSheet title={title} event={event} panel={panel} open={open} mayManage={mayManage} data={data} />
  )
}
