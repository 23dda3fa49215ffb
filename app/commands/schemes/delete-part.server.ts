import type { Tx } from '~/data/prisma.server'
import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { SchemeRefusal } from '~/domain/refusal/scheme'
import { ok, refuse, type Result } from '~/kit/result'
import { editableEvent } from './editable-event.server'

export type PartGiven = {
  readonly eventId: string
  readonly kind: 'module' | 'criterion' | 'aspect'
  readonly id: string
  readonly by: Stamp
  readonly now: Date
}

/** The part's code and how many parts hang on it, when it belongs to this event. */
async function partOf(tx: Tx, { eventId, kind, id }: PartGiven) {
  if (kind === 'module') {
    const module = await tx.module.findFirst({
      where: { id, eventId },
      select: { code: true, _count: { select: { criteria: true } } },
    })
    return module && { code: module.code, inside: module._count.criteria }
  }
  if (kind === 'criterion') {
    const criterion = await tx.criterion.findFirst({
      where: { id, module: { eventId } },
      select: { code: true, _count: { select: { aspects: true } } },
    })
    return criterion && { code: criterion.code, inside: criterion._count.aspects }
  }
  const aspect = await tx.aspect.findFirst({
    where: { id, criterion: { module: { eventId } } },
    select: { code: true },
  })
  return aspect && { code: aspect.code, inside: 0 }
}

/** Deletes one part of a scheme. Refuses a part that still holds others, and a frozen scheme. */
export function deletePart(given: PartGiven): Promise<Result<void, SchemeRefusal>> {
  const { eventId, kind, id, by, now } = given
  return write<void, SchemeRefusal>(async (tx, { journal }) => {
    const open = await editableEvent(tx, eventId)
    if (!open.ok) return open
    const part = await partOf(tx, given)
    if (!part) return refuse({ code: 'no-such', what: kind })
    if (part.inside > 0) return refuse({ code: 'scheme-part-not-empty', place: part.code })
    if (kind === 'module') await tx.module.delete({ where: { id }, select: { id: true } })
    if (kind === 'criterion') await tx.criterion.delete({ where: { id }, select: { id: true } })
    if (kind === 'aspect') await tx.aspect.delete({ where: { id }, select: { id: true } })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'scheme/delete-part',
      subject: kind,
      subjectId: id,
      before: { code: part.code },
    })
    return ok()
  })
}
