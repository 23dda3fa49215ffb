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
