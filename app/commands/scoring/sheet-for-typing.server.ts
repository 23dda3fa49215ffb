import { z } from 'zod'
import type { Tx } from '~/data/prisma.server'
import { canonical } from '~/domain/digest'
import type { CommonRefusal } from '~/domain/refusal'
import type { ScoringRefusal } from '~/domain/refusal/scoring'
import { parseRulebook } from '~/domain/rulebook'
import { AspectSpecSchema } from '~/domain/aspect'
import { AnswerSchema } from '~/domain/answer'
import type { MarkRefusal } from '~/domain/sheet'
import type { Typed, TypedAspect } from '~/domain/typing'
import { ok, refuse, type Result } from '~/kit/result'

export type TypingRefusal = MarkRefusal | ScoringRefusal | CommonRefusal

const TypedSchema = z.record(z.string(), AnswerSchema)

const sheetForTyping = {
  id: true,
  status: true,
  module: {
    select: {
      criteria: {
        select: {
          aspects: {
            select: { id: true, code: true, spec: true, maxHundredths: true },
            orderBy: { ord: 'asc' },
          },
        },
        orderBy: { ord: 'asc' },
      },
    },
  },
  seat: { select: { code: true } },
  judge: { select: { accountId: true, seatNo: true } },
  event: { select: { id: true, code: true, stage: true, rulebook: true } },
  marks: { select: { aspectId: true, answer: true } },
  typings: {
    where: { status: 'first' },
    select: { id: true, typistId: true, typistName: true, answers: true },
  },
} as const

/** The paper's sheet as it stands: its aspects in order, the marks given on a tablet, the typing that waits. */
export async function openSheet(tx: Tx, eventId: string, sheetId: string) {
  const row = await tx.sheet.findFirst({ where: { id: sheetId, eventId }, select: sheetForTyping })
  if (!row) return refuse({ code: 'no-such-sheet' })
  if (row.status !== 'open') return refuse({ code: 'sheet-signed' })
  if (row.event.stage !== 'marking') return refuse({ code: 'event-not-marking' })
  const rulebook = parseRulebook(row.event.rulebook)
  const { typings, marks, event, module, ...sheet } = row
  const [first] = typings
  return ok({
    ...sheet,
    eventCode: event.code,
    place: { seat: row.seat.code, judge: row.judge.seatNo },
    typedTwice: rulebook.ok && rulebook.value.panel.typedTwice === true,
    aspects: module.criteria
      .flatMap((criterion) => criterion.aspects)
      .map(({ spec, ...aspect }): TypedAspect => ({
        ...aspect,
        spec: AspectSpecSchema.parse(JSON.parse(spec)),
      })),
    standing: new Map(marks.map(({ aspectId, answer }) => [aspectId, canonical(JSON.parse(answer))])),
    waiting: first ? { ...first, answers: TypedSchema.parse(JSON.parse(first.answers)) } : null,
  })
}

export type PaperSheet = Extract<Awaited<ReturnType<typeof openSheet>>, { ok: true }>['value']

/** What the paper adds to the tablet's marks. Refuses 'typing-marked' where it says something else. */
export function stillBlank(sheet: PaperSheet, typed: Typed): Result<TypedAspect[], TypingRefusal> {
  const other = sheet.aspects.filter(({ id }) => {
    const stands = sheet.standing.get(id)
    return stands !== undefined && stands !== canonical(typed[id])
  })
  if (other.length > 0) return refuse({ code: 'typing-marked', aspects: other.map(({ code }) => code) })
  return ok(sheet.aspects.filter(({ id }) => !sheet.standing.has(id)))
}
