import { storeMapping } from '~/data/seal.server'
import { write } from '~/data/write.server'
import { blindNumbers, commitmentOf, sealLayer, type DrawRefusal, type Random } from '~/domain/draw'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse } from '~/kit/result'
import { boardTopic, callsTopic, controlTopic, WATCH_TOPIC } from '~/realtime/protocol'
import { checkOfficer } from './check-officer.server'
import { cryptoDice, freshNonce } from './dice.server'
import { participantNumbers } from './participant-numbers'

type Sealing = {
  readonly eventId: string
  readonly by: Stamp
  readonly now: Date
  readonly random?: Random
  readonly nonce?: string
}

type SealedLayer = { readonly commitment: string; readonly seats: number }

const eventForSealing = {
  code: true,
  stage: true,
  layers: { select: { layer: true } },
  entries: { where: { status: 'approved', attendance: 'present' }, select: { id: true } },
} as const

/**
 * 二次加密: participant numbers onto three-digit seat numbers (赛位号), by another person than layer one (rules 2.2, 2.4).
 * Layer one is not opened for it: its outputs are known by their count. The seats are made in the order of their
 * numbers, which tells nothing of anybody's registration.
 */
export async function sealLayerTwo({ eventId, by, now, random = cryptoDice, nonce = freshNonce() }: Sealing) {
  return write<SealedLayer, DrawRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findFirst({ where: { id: eventId }, select: eventForSealing })
    if (!event || !isStage(event.stage)) return refuse({ code: 'no-such-event' })
    const { code, stage } = event
    if (event.layers.some(({ layer }) => layer === 2))
      return refuse({ code: 'draw-already-sealed', layer: 2 })
    const time = needs(stage, 'draw/seal-two')
    if (!time.ok) return time
    if (!event.layers.some(({ layer }) => layer === 1))
      return refuse({ code: 'draw-layer-missing', layer: 1 })
    const officer = await checkOfficer(tx, eventId, by.id)
    if (!officer.ok) return officer
    const numbers = participantNumbers(event.entries.length)
    const codes = blindNumbers(numbers.length, random)
    const mapping = sealLayer(numbers, codes, random)
    const commitment = commitmentOf({ eventCode: code, layer: 2, mapping, nonce })
    const moved = await tx.event.updateMany({
      where: { id: eventId, stage },
      data: { stage: 'second-seal', stageAt: now },
    })
    if (moved.count === 0) return refuse({ code: 'changed-meanwhile' })
    await storeMapping(tx, { eventId, layer: 2, officerId: by.id, commitment, mapping, nonce, sealedAt: now })
    await tx.blindSeat.createMany({ data: [...codes].sort().map((seat) => ({ eventId, code: seat })) })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'draws/seal-layer-two',
      subject: 'event',
      subjectId: eventId,
      before: { stage },
      after: { stage: 'second-seal', layer: 2, commitment, seats: codes.length },
    })
    for (const topic of [WATCH_TOPIC, boardTopic(code), controlTopic(code), callsTopic(code)]) touch(topic)
    return ok({ commitment, seats: codes.length })
  })
}
