import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireAct } from '~/auth/guard.server'
import { packageAnswer } from '~/files/package-answer.server'
import { found } from '~/kit/found'
import { eventByCode } from '~/queries/event-by-code.server'
import { ledgerFile } from '~/queries/ledger/file.server'

/** 账本文件 ledger/1, for who audits this event: every entry word for word. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  await requireAct(request, 'audit/see', event.id)
  return packageAnswer(await ledgerFile(event), `${event.code}.ledger.json`)
}
