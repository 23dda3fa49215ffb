import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireAct } from '~/auth/guard.server'
import { isStage, reached } from '~/domain/stage'
import { packageAnswer } from '~/files/package-answer.server'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { ledgerText } from '~/i18n/ledger'
import { found } from '~/kit/found'
import { eventByCode } from '~/queries/event-by-code.server'
import { ledgerFile } from '~/queries/ledger/file.server'

/**
 * 账本文件 ledger/1, for who audits this event: every entry word for word. Refused until the event is unsealed: the
 * draw's entries name contestant and seat together (rule 2.3); until then the public page verifies the chain.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  await requireAct(request, 'audit/see', event.id)
  if (!isStage(event.stage) || !reached(event.stage, 'unsealed')) {
    throw new Response(textFor(ledgerText, langOf(request))('fileSealed'), { status: 409 })
  }
  return packageAnswer(await ledgerFile(event), `${event.code}.ledger.json`)
}
