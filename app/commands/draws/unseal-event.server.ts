import type { Tx } from '~/data/prisma.server'
import { openMapping } from '~/data/seal.server'
import { write } from '~/data/write.server'
import { composeLayers, verifyCommitment, type DrawRefusal, type Mapping } from '~/domain/draw'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse, type Result } from '~/kit/result'
import { boardTopic, controlTopic, WATCH_TOPIC } from '~/realtime/protocol'
import { checkOfficer } from './check-officer.server'

type Unsealing = { readonly eventId: string; readonly by: Stamp; readonly now: Date }
type Opened = { readonly mapping: Mapping; readonly revealed: string }

async function openLayer(
  tx: Tx,
  eventId: string,
  eventCode: string,
  layer: 1 | 2,
): Promise<Result<Opened, DrawRefusal>> {
  const stored = await tx.sealedLayer.findUnique({
    where: { eventId_layer: { eventId, layer } },
    select: { commitment: true },
  })
  if (!stored) return refuse({ code: 'draw-layer-missing', layer })
  // a ciphertext somebody changed does not open: to the people in the room that is a broken commitment too
  const opened = await openMapping(tx, eventId, layer).catch(() => null)
  if (!opened) return refuse({ code: 'draw-commitment-broken', layer })
  const sealed = { eventCode, layer, mapping: opened.mapping, nonce: opened.nonce }
  if (!verifyCommitment(stored.commitment, sealed)) return refuse({ code: 'draw-commitment-broken', layer })
  return ok({
    mapping: opened.mapping,
    revealed: JSON.stringify({ mapping: opened.mapping, nonce: opened.nonce }),
  })
}

/**
 * 解密: the supervisor (监督员) opens both layers after the chief judge's lock; each must answer to the commitment published
 * at its sealing, else the layer that does not is named and nothing changes (rule 2.4 d). Mapping and nonce are then
 * kept in the open for anybody's verification.
 */
export async function unsealEvent({ eventId, by, now }: Unsealing) {
  return write<{ seats: number }, DrawRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findFirst({ where: { id: eventId }, select: { code: true, stage: true } })
    if (!event || !isStage(event.stage)) return refuse({ code: 'no-such-event' })
    const { code, stage } = event
    const time = needs(stage, 'draw/witness')
    if (!time.ok) return time
    const officer = await checkOfficer(tx, eventId, by.id)
    if (!officer.ok) return officer
    const two = await openLayer(tx, eventId, code, 2)
    if (!two.ok) return two
    const one = await openLayer(tx, eventId, code, 1)
    if (!one.ok) return one
    const whole = composeLayers(one.value.mapping, two.value.mapping)
    if (!whole) return refuse({ code: 'draw-commitment-broken', layer: 2 })
    for (const [entryId, seat] of whole) {
      const named = await tx.blindSeat.updateMany({
        where: { eventId, code: seat, entryId: null },
        data: { entryId },
      })
      if (named.count !== 1) return refuse({ code: 'draw-commitment-broken', layer: 2 })
    }
    for (const [layer, { revealed }] of [
      [1, one.value],
      [2, two.value],
    ] as const) {
      await tx.sealedLayer.update({
        where: { eventId_layer: { eventId, layer } },
        data: { revealed, openedAt: now, supervisorId: by.id },
        select: { id: true },
      })
    }
    const moved = await tx.event.updateMany({
      where: { id: eventId, stage },
      data: { stage: 'unsealed', stageAt: now },
    })
    if (moved.count === 0) return refuse({ code: 'changed-meanwhile' })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'draws/unseal-event',
      subject: 'event',
      subjectId: eventId,
      before: { stage },
      after: { stage: 'unsealed', seats: whole.length },
    })
    for (const topic of [WATCH_TOPIC, boardTopic(code), controlTopic(code)]) touch(topic)
    return ok({ seats: whole.length })
  })
}
