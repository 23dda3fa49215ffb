import { z } from 'zod'
import { arePublic } from '~/data/results-public.server'
import { db } from '~/data/prisma.server'
import { verifyCommitment } from '~/domain/draw'

const Revealed = z.object({ mapping: z.array(z.tuple([z.string(), z.string()])), nonce: z.string() })

export type LayerView = {
  readonly layer: number
  readonly officer: string
  readonly sealedAt: string
  readonly commitment: string
  readonly openedAt: string | null
  readonly supervisor: string | null
  /** null until unsealing: whether the revealed layer answers to its commitment, and what to recompute it from */
  readonly proof: {
    readonly verified: boolean
    readonly nonce: string
    readonly mapping: readonly (readonly [string, string])[]
  } | null
}

/** Each layer recomputed from what was revealed; before unsealing, or for whom it is not open, nothing is read. */
async function layersOf(eventId: string, eventCode: string, open: boolean): Promise<LayerView[]> {
  const rows = await db().sealedLayer.findMany({
    where: { eventId },
    select: {
      layer: true,
      officerId: true,
      commitment: true,
      sealedAt: true,
      openedAt: true,
      supervisorId: true,
      revealed: true,
    },
    orderBy: { layer: 'asc' },
  })
  const ids = rows.flatMap((row) => [row.officerId, row.supervisorId ?? ''])
  const people = await db().account.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map((row) => {
    const revealed = open && row.revealed ? Revealed.parse(JSON.parse(row.revealed)) : null
    const sealed = revealed && { eventCode, layer: row.layer, ...revealed }
    return {
      layer: row.layer,
      officer: nameOf.get(row.officerId) ?? '',
      sealedAt: row.sealedAt.toISOString(),
      commitment: row.commitment,
      openedAt: row.openedAt?.toISOString() ?? null,
      supervisor: (row.supervisorId && nameOf.get(row.supervisorId)) ?? null,
      proof: sealed && {
        verified: verifyCommitment(row.commitment, sealed),
        nonce: sealed.nonce,
        mapping: sealed.mapping,
      },
    }
  })
}

/**
 * 加密页: how far the draw is and what each layer committed to; never a mapping before unsealing (rule 2.4 e), and until the
 * results are public only for who checks them before (`early`).
 */
export async function drawPage(
  event: { readonly id: string; readonly code: string },
  { early }: { readonly early: boolean },
) {
  const open = early || (await arePublic(event.id))
  const counted = await db().entry.groupBy({
    by: ['attendance'],
    where: { eventId: event.id, status: 'approved' },
    _count: { _all: true },
  })
  const count = (attendance: string) => counted.find((row) => row.attendance === attendance)?._count._all ?? 0
  return {
    present: count('present'),
    absent: count('absent'),
    undecided: count('expected'),
    seats: await db().blindSeat.count({ where: { eventId: event.id } }),
    layers: await layersOf(event.id, event.code, open),
  }
}

export type DrawPage = Awaited<ReturnType<typeof drawPage>>
