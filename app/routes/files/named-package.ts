import type { LoaderFunctionArgs } from '@remix-run/node'
import { mayDo, requireAct } from '~/auth/guard.server'
import { packageAnswer, packageName } from '~/files/package-answer.server'
import { found } from '~/kit/found'
import { eventByCode } from '~/queries/event-by-code.server'
import { isHeldBack } from '~/queries/watch/held.server'
import { resultPackage } from '~/queries/results/result-package.server'

/** 成绩包 with who sat behind each number, for those who see the event's results, once they are published. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'result/see', event.id)
  const waits = !mayDo(actor, 'result/early', event.id) && (await isHeldBack(event.id))
  const { text, version } = found(waits ? null : await resultPackage(event.id, { identity: true }))
  return packageAnswer(text, packageName(event.code, found(version)))
}
