import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { SchemeRefusal } from '~/domain/refusal/scheme'
import { ok, refuse, type Result } from '~/kit/result'
import { editableEvent } from './editable-event.server'

export type CriterionGiven = {
  readonly eventId: string
  readonly moduleId: string
  /** null: a new one, put last */
  readonly criterionId: string | null
  readonly code: string
  readonly name: string
  readonly day: string
  readonly by: Stamp
  readonly now: Date
}

/** 评分项: adds or rewrites one of a module of this event. Refuses a code used twice, and a frozen scheme. */
export function saveCriterion(given: CriterionGiven): Promise<Result<{ id: string }, SchemeRefusal>> {
  const { eventId, moduleId, criterionId, code, name, day, by, now } = given
  return write<{ id: string }, SchemeRefusal>(async (tx, { journal }) => {
    const open = await editableEvent(tx, eventId)
    if (!open.ok) return open
    const module = await tx.module.findFirst({
      where: { id: moduleId, eventId },
      select: { criteria: { select: { id: true, code: true, ord: true } } },
    })
    if (!module) return refuse({ code: 'no-such', what: 'module' })
    const { criteria } = module
    if (criterionId !== null && !criteria.some(({ id }) => id === criterionId)) {
      return refuse({ code: 'no-such', what: 'criterion' })
    }
    if (criteria.some((one) => one.code === code && one.id !== criterionId)) {
      return refuse({ code: 'scheme-code-taken', place: code })
    }
    const data = { code, name, day }
    const ord = Math.max(0, ...criteria.map((one) => one.ord)) + 1
    const { id } =
      criterionId === null
        ? await tx.criterion.create({ data: { ...data, moduleId, ord }, select: { id: true } })
        : await tx.criterion.update({ where: { id: criterionId }, data, select: { id: true } })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'scheme/save-criterion',
      subject: 'criterion',
      subjectId: id,
      after: data,
    })
    return ok({ id })
  })
}
