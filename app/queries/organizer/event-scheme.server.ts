import { db } from '~/data/prisma.server'
import { schemeRows } from '~/data/scheme-rows.server'
import { judgingOf } from '~/domain/judging'
import { parseRulebook } from '~/domain/rulebook'
import { AspectSpecSchema } from '~/domain/aspect'
import { schemeSum } from '~/domain/scheme'
import { lintScheme } from '~/domain/scheme/lint'
import { schemeNeed } from '~/domain/scheme/needed'
import { z } from 'zod'

const Kind = z.enum(['measurement', 'judgement', 'deduction'])

/** 评分标准 as the organizer edits it: every part with its id, the sum in hundredths, what the check found. */
export async function eventScheme(eventId: string) {
  const [event, rows] = await Promise.all([
    db().event.findUnique({ where: { id: eventId }, select: { rulebook: true } }),
    db().module.findMany({
      where: { eventId },
      ...schemeRows,
      select: { ...schemeRows.select, judging: true },
    }),
  ])
  const rulebook = parseRulebook(event?.rulebook ?? '')
  const modules = rows.map((module) => ({
    ...module,
    judging: judgingOf(module.judging),
    criteria: module.criteria.map((criterion) => ({
      ...criterion,
      aspects: criterion.aspects.map((aspect) => ({
        ...aspect,
        kind: Kind.parse(aspect.kind),
        spec: AspectSpecSchema.parse(JSON.parse(aspect.spec)),
      })),
    })),
  }))
  const { neededHundredths, partSums } = schemeNeed(rulebook.ok ? rulebook.value : { parts: [] })
  const findings = lintScheme({ modules }, partSums ? { partSums } : {})
  return { modules, sumHundredths: schemeSum({ modules }), neededHundredths, findings }
}
