import { AspectSpecSchema, type AspectSpec } from '~/domain/aspect'
import type { Tx } from './prisma.server'

/** An aspect as a mark is decided from it. */
export type AspectNow = {
  readonly id: string
  readonly code: string
  readonly moduleId: string
  readonly spec: AspectSpec
  readonly maxHundredths: number
}

/** 评分点 of these modules by their ids. Read anew each time: a stale maximum would be a wrong mark. */
export async function aspectsOf(
  tx: Tx,
  moduleIds: readonly string[],
): Promise<ReadonlyMap<string, AspectNow>> {
  const rows = await tx.aspect.findMany({
    where: { criterion: { moduleId: { in: [...moduleIds] } } },
    select: {
      id: true,
      code: true,
      spec: true,
      maxHundredths: true,
      criterion: { select: { moduleId: true } },
    },
  })
  return new Map(
    rows.map(({ criterion, spec, ...aspect }) => [
      aspect.id,
      { ...aspect, moduleId: criterion.moduleId, spec: AspectSpecSchema.parse(JSON.parse(spec)) },
    ]),
  )
}
