import { write } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import type { Judging } from '~/domain/judging'
import type { SchemeRefusal } from '~/domain/refusal/scheme'
import { ok, refuse, type Result } from '~/kit/result'
import { editableEvent } from './editable-event.server'

export type ModuleGiven = {
  readonly eventId: string
  /** null: a new one, put last */
  readonly moduleId: string | null
  readonly code: string
  readonly name: string
  readonly maxHundredths: number
  /** which judges of the panel mark it; left out it stays as it is, any judge for a new one */
  readonly judging?: Judging | undefined
  readonly by: Stamp
  readonly now: Date
}

/** 模块: adds or rewrites one; its marks are declared in hundredths. Refuses a code used twice, and a frozen scheme. */
export function saveModule(given: ModuleGiven): Promise<Result<{ id: string }, SchemeRefusal>> {
  const { eventId, moduleId, code, name, maxHundredths, judging, by, now } = given
  return write<{ id: string }, SchemeRefusal>(async (tx, { journal }) => {
    const open = await editableEvent(tx, eventId)
    if (!open.ok) return open
    const modules = await tx.module.findMany({
      where: { eventId },
      select: { id: true, code: true, ord: true },
    })
    if (moduleId !== null && !modules.some(({ id }) => id === moduleId))
      return refuse({ code: 'no-such', what: 'module' })
    if (modules.some((one) => one.code === code && one.id !== moduleId)) {
      return refuse({ code: 'scheme-code-taken', place: code })
    }
    const data = { code, name, maxHundredths, ...(judging && { judging }) }
    const ord = Math.max(0, ...modules.map((one) => one.ord)) + 1
    const { id } =
      moduleId === null
        ? await tx.module.create({ data: { ...data, eventId, ord }, select: { id: true } })
        : await tx.module.update({ where: { id: moduleId }, data, select: { id: true } })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'scheme/save-module',
      subject: 'module',
      subjectId: id,
      after: data,
    })
    return ok({ id })
  })
}
