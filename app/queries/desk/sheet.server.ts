import { db } from '~/data/prisma.server'
import { parseRulebook } from '~/domain/rulebook'
import { AspectSpecSchema, type AspectSpec } from '~/domain/aspect'
import { nextToType } from './next-to-type.server'
import { stateOf } from './sheet-state'

export type DeskAspect = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly spec: AspectSpec
  readonly maxHundredths: number
}

const sheetForTyping = {
  id: true,
  status: true,
  judgeId: true,
  moduleId: true,
  seat: { select: { code: true } },
  judge: { select: { seatNo: true } },
  event: { select: { rulebook: true, stage: true } },
  module: {
    select: {
      code: true,
      name: true,
      criteria: {
        select: {
          code: true,
          name: true,
          aspects: {
            select: { id: true, code: true, title: true, spec: true, maxHundredths: true },
            orderBy: { ord: 'asc' },
          },
        },
        orderBy: { ord: 'asc' },
      },
    },
  },
  typings: {
    select: {
      typistId: true,
      typistName: true,
      secondName: true,
      status: true,
      note: true,
      at: true,
      decidedAt: true,
    },
    orderBy: { at: 'desc' },
    take: 1,
  },
  _count: { select: { marks: true } },
} as const

/** One paper sheet as a recorder types it: its fields and who typed before, never what was typed or marked. */
export async function deskSheet(eventId: string, sheetId: string) {
  const row = await db().sheet.findFirst({ where: { id: sheetId, eventId }, select: sheetForTyping })
  if (!row) return null
  const { module, event, typings, _count, judgeId, moduleId } = row
  const rulebook = parseRulebook(event.rulebook)
  const groups = module.criteria.map(({ aspects, ...group }) => ({
    ...group,
    aspects: aspects.map(({ spec, ...aspect }): DeskAspect => ({
      ...aspect,
      spec: AspectSpecSchema.parse(JSON.parse(spec)),
    })),
  }))
  const [last] = typings
  const given = _count.marks
  const of = groups.reduce((sum, group) => sum + group.aspects.length, 0)
  return {
    id: row.id,
    seat: row.seat.code,
    judgeNo: row.judge.seatNo,
    module: { code: module.code, name: module.name },
    stage: event.stage,
    groups,
    given,
    of,
    state: stateOf({ status: row.status, given, of, typings }),
    typedTwice: rulebook.ok && rulebook.value.panel.typedTwice === true,
    last: last
      ? { ...last, at: last.at.toISOString(), decidedAt: last.decidedAt?.toISOString() ?? null }
      : null,
    next: await nextToType({ judgeId, moduleId, seat: row.seat.code, of }),
  }
}

export type DeskSheet = NonNullable<Awaited<ReturnType<typeof deskSheet>>>
