import type { Tx } from '~/data/prisma.server'
import type { SchemeRefusal } from '~/domain/refusal/scheme'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse, type Result } from '~/kit/result'

/** Lets a scheme be changed before the briefing only; afterwards it is part of the frozen rules (rule 2.10). */
export async function editableEvent(tx: Tx, eventId: string): Promise<Result<void, SchemeRefusal>> {
  const event = await tx.event.findUnique({
    where: { id: eventId },
    select: { stage: true, rulesFrozenAt: true },
  })
  if (!event || !isStage(event.stage)) return refuse({ code: 'no-such-event' })
  if (event.rulesFrozenAt || !needs(event.stage, 'scheme/edit').ok) return refuse({ code: 'scheme-frozen' })
  return ok()
}
