import { AspectSchema } from '~/domain/aspect'
import type { Scheme } from '~/domain/scheme'

const aspectColumns = {
  id: true,
  code: true,
  kind: true,
  title: true,
  detail: true,
  section: true,
  spec: true,
  maxHundredths: true,
} as const

/** 评分标准 as stored: the modules of an event with all their parts, each in its order. */
export const schemeRows = {
  select: {
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
        aspects: { select: aspectColumns, orderBy: { ord: 'asc' } },
      },
      orderBy: { ord: 'asc' },
    },
  },
  orderBy: { ord: 'asc' },
} as const

type ModuleRows = readonly {
  readonly code: string
  readonly name: string
  readonly maxHundredths: number
  readonly criteria: readonly {
    readonly code: string
    readonly name: string
    readonly day: string
    readonly aspects: readonly { readonly spec: string }[]
  }[]
}[]

/** 评分标准 as the digest of the rules is taken of it: what was written, without the ids it is stored under. */
export function schemeOf(modules: ModuleRows): Scheme {
  return {
    modules: modules.map(({ code, name, maxHundredths, criteria }) => ({
      code,
      name,
      maxHundredths,
      criteria: criteria.map(({ code, name, day, aspects }) => ({
        code,
        name,
        day,
        aspects: aspects.map((aspect) =>
          AspectSchema.parse({ ...aspect, spec: JSON.parse(aspect.spec) as unknown }),
        ),
      })),
    })),
  }
}
