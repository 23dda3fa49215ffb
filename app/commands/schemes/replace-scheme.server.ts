import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { SchemeRefusal } from '~/domain/refusal/scheme'
import { schemeSum, type Scheme } from '~/domain/scheme'
import { ok, type Result } from '~/kit/result'
import { editableEvent } from './editable-event.server'

export type SchemeGiven = {
  readonly eventId: string
  readonly scheme: Scheme
  readonly source: string
  readonly by: Stamp
  readonly now: Date
}

/** 导入评分标准: the whole scheme at once, in place of what was there. Refuses once the rules are frozen. */
export function replaceScheme(given: SchemeGiven): Promise<Result<{ aspects: number }, SchemeRefusal>> {
  const { eventId, scheme, source, by, now } = given
  return write<{ aspects: number }, SchemeRefusal>(async (tx, { journal }) => {
    const open = await editableEvent(tx, eventId)
    if (!open.ok) return open
    await tx.aspect.deleteMany({ where: { criterion: { module: { eventId } } } })
    await tx.criterion.deleteMany({ where: { module: { eventId } } })
    await tx.module.deleteMany({ where: { eventId } })
    for (const [m, module] of scheme.modules.entries()) {
      await tx.module.create({
        data: {
          eventId,
          ord: m + 1,
          code: module.code,
          name: module.name,
          maxHundredths: module.maxHundredths,
          criteria: {
            create: module.criteria.map(({ aspects, ...criterion }, c) => ({
              ...criterion,
              ord: c + 1,
              aspects: {
                create: aspects.map((aspect, a) => ({
                  ...aspect,
                  ord: a + 1,
                  spec: JSON.stringify(aspect.spec),
                })),
              },
            })),
          },
        },
        select: { id: true },
      })
    }
    const aspects = scheme.modules.flatMap((module) => module.criteria.flatMap((one) => one.aspects)).length
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'scheme/replace-scheme',
      subject: 'event',
      subjectId: eventId,
      after: { source, modules: scheme.modules.length, aspects, sumHundredths: schemeSum(scheme) },
    })
    return ok({ aspects })
  })
}
