import { db } from '~/data/prisma.server'
import { AspectSpecSchema, lintScheme, schemeSum } from '~/domain/scheme'
import { z } from 'zod'

const Kind = z.enum(['measurement', 'judgement', 'deduction'])

const schemeRows = {
  id: true,
  code: true,
  name: true,
  maxHundredths: true,
  criteria: {
    select: {
      id: true,
      code: true,
      name: true,
      day: true,
      aspects: {
        select: {
          id: true,
          code: true,
          kind: true,
          title: true,
          detail: true,
          section: true,
          spec: true,
          maxHundredths: true,
        },
        orderBy: { ord: 'asc' },
      },
    },
    orderBy: { ord: 'asc' },
  },
} as const

/** 评分标准 as the organizer edits it: every part with its id, the sum in hundredths, what the check found. */
export async function eventScheme(eventId: string) {
  const rows = await db().module.findMany({ where: { eventId }, select: schemeRows, orderBy: { ord: 'asc' } })
  const modules = rows.map((module) => ({
    ...module,
    criteria: module.criteria.map((criterion) => ({
      ...criterion,
      aspects: criterion.aspects.map((aspect) => ({
        ...aspect,
        kind: Kind.parse(aspect.kind),
        spec: AspectSpecSchema.parse(JSON.parse(aspect.spec)),
      })),
    })),
  }))
  return { modules, sumHundredths: schemeSum({ modules }), findings: lintScheme({ modules }) }
}
