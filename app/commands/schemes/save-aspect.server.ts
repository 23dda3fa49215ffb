import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { SchemeRefusal } from '~/domain/refusal/scheme'
import type { Aspect } from '~/domain/aspect'
import { lintScheme } from '~/domain/scheme/lint'
import { ok, refuse, type Result } from '~/kit/result'
import { editableEvent } from './editable-event.server'

export type AspectGiven = {
  readonly eventId: string
  readonly criterionId: string
  /** null: a new one, put last */
  readonly aspectId: string | null
  readonly aspect: Aspect
  readonly by: Stamp
  readonly now: Date
}

/** What is wrong with the aspect itself, whatever stands around it. */
function wrongIn(aspect: Aspect) {
  const criterion = { code: '1', name: '', day: '', aspects: [aspect] }
  const alone = {
    modules: [{ code: 'A', name: '', maxHundredths: aspect.maxHundredths, criteria: [criterion] }],
  }
  return lintScheme(alone).find(({ severity, place }) => severity === 'block' && place.startsWith('A/1/'))
}

/** 评分点: adds or rewrites one; marks in hundredths. Refuses what lintScheme blocks, a code used twice, a frozen scheme. */
export function saveAspect(given: AspectGiven): Promise<Result<{ id: string }, SchemeRefusal>> {
  const { eventId, criterionId, aspectId, aspect, by, now } = given
  return write<{ id: string }, SchemeRefusal>(async (tx, { journal }) => {
    const open = await editableEvent(tx, eventId)
    if (!open.ok) return open
    const criterion = await tx.criterion.findFirst({
      where: { id: criterionId, module: { eventId } },
      select: { aspects: { select: { id: true, code: true, ord: true } } },
    })
    if (!criterion) return refuse({ code: 'no-such', what: 'criterion' })
    const { aspects } = criterion
    if (aspectId !== null && !aspects.some(({ id }) => id === aspectId))
      return refuse({ code: 'no-such', what: 'aspect' })
    if (aspects.some((one) => one.code === aspect.code && one.id !== aspectId)) {
      return refuse({ code: 'scheme-code-taken', place: aspect.code })
    }
    const wrong = wrongIn(aspect)
    if (wrong) return refuse({ code: 'scheme-aspect-wrong', finding: wrong.code, facts: wrong.facts })
    const data = { ...aspect, spec: JSON.stringify(aspect.spec) }
    const ord = Math.max(0, ...aspects.map((one) => one.ord)) + 1
    const { id } =
      aspectId === null
        ? await tx.aspect.create({ data: { ...data, criterionId, ord }, select: { id: true } })
        : await tx.aspect.update({ where: { id: aspectId }, data, select: { id: true } })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'scheme/save-aspect',
      subject: 'aspect',
      subjectId: id,
      after: aspect,
    })
    return ok({ id })
  })
}
