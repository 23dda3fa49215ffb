import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireAct } from '~/auth/guard.server'
import { found } from '~/kit/found'
import { eventByCode } from '~/queries/event-by-code.server'
import { eventRules } from '~/queries/organizer/event-rules.server'
import { rulebookText } from '~/ui/event/rules/rulebook-text'

/** 规则全文 as a file, for whoever may see the event. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  await requireAct(request, 'event/see', event.id)
  const { rulebook } = found(await eventRules(event.id))
  const name = encodeURIComponent(`规则-${event.code}.json`)
  return new Response(`${rulebookText(rulebook)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="rules-${event.code}.json"; filename*=UTF-8''${name}`,
      'Cache-Control': 'no-store',
    },
  })
}
