import { z } from 'zod'
import { heldBack, holdColumns } from '~/data/board-hold.server'
import { db } from '~/data/prisma.server'
import { canonical } from '~/domain/digest'
import type { DrawFile } from '~/domain/draw-file'
import { isStage, reached } from '~/domain/stage'

const Revealed = z.object({ mapping: z.array(z.tuple([z.string(), z.string()])), nonce: z.string() })

const LayerNumber = z.literal([1, 2])

const layerOf = { layer: true, commitment: true, revealed: true } as const

/**
 * 抽签文件: skill-draw/1 of one event for anybody's check, from the publication on (rule 2.4 d): internal ids and numbers,
 * no name. Null before, and when a layer was never opened.
 */
export async function drawFile(eventId: string): Promise<string | null> {
  const event = await db().event.findUnique({
    where: { id: eventId },
    select: {
      code: true,
      ...holdColumns,
      layers: { select: layerOf, orderBy: { layer: 'asc' } },
      entries: { where: { attendance: 'present' }, select: { id: true }, orderBy: { id: 'asc' } },
    },
  })
  if (!event || !isStage(event.stage) || !reached(event.stage, 'announced')) return null
  // the mapping would put names to the numbers of a frozen board
  if (heldBack(event, new Date())) return null
  const opened = event.layers.flatMap(({ layer, commitment, revealed }) => {
    if (revealed === null) return []
    return [{ layer: LayerNumber.parse(layer), commitment, ...Revealed.parse(JSON.parse(revealed)) }]
  })
  if (opened.length === 0 || opened.length !== event.layers.length) return null
  const file: DrawFile = {
    format: 'skill-draw/1',
    event: event.code,
    present: event.entries.map((entry) => entry.id),
    layers: opened,
  }
  return `${canonical(file)}\n`
}
