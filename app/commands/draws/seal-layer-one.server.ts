import { storeMapping } from '~/data/seal.server'
import { write } from '~/data/write.server'
import { commitmentOf, MOST_BLIND_NUMBERS, sealLayer, type DrawRefusal, type Random } from '~/domain/draw'
import type { Stamp } from '~/domain/journal'
import type { CommonRefusal } from '~/domain/refusal'
import { isStage, needs } from '~/domain/stage'
import { ok, refuse } from '~/kit/result'
import { boardTopic, controlTopic, WATCH_TOPIC } from '~/realtime/protocol'
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

type SealedLayer = { readonly commitment: string; readonly present: number }

const eventForSealing = {
  code: true,
  stage: true,
  layers: { select: { layer: true } },
  entries: { where: { status: 'approved' }, select: { id: true, attendance: true }, orderBy: { id: 'asc' } },
} as const

/**
 * 一次加密: a random bijection of those present onto participant numbers (参赛编号); the absent get none (rule 2.4). Only
 * the ciphertext and the commitment are kept. Refuses while anybody is neither present nor absent, a second sealing,
 * and an officer who judges or holds the other layer.
 */
export async function sealLayerOne({ eventId, by, now, random = cryptoDice, nonce = freshNonce() }: Sealing) {
  return write<SealedLayer, DrawRefusal | CommonRefusal>(async (tx, { journal, touch }) => {
    const event = await tx.event.findFirst({ where: { id: eventId }, select: eventForSealing })
    if (!event || !isStage(event.stage)) return refuse({ code: 'no-such-event' })
    const { code, stage } = event
    if (event.layers.some(({ layer }) => layer === 1))
      return refuse({ code: 'draw-already-sealed', layer: 1 })
    const time = needs(stage, 'draw/seal-one')
    if (!time.ok) return time
    const officer = await checkOfficer(tx, eventId, by.id)
    if (!officer.ok) return officer
    const waiting = event.entries.filter(({ attendance }) => attendance === 'expected').length
    if (waiting > 0) return refuse({ code: 'draw-attendance-open', waiting })
    const here = event.entries.filter(({ attendance }) => attendance === 'present').map(({ id }) => id)
    if (here.length === 0) return refuse({ code: 'draw-nobody-present' })
    if (here.length > MOST_BLIND_NUMBERS) {
      return refuse({ code: 'draw-too-many', present: here.length, most: MOST_BLIND_NUMBERS })
    }
    const mapping = sealLayer(here, participantNumbers(here.length), random)
    const commitment = commitmentOf({ eventCode: code, layer: 1, mapping, nonce })
    const moved = await tx.event.updateMany({
      where: { id: eventId, stage },
      data: { stage: 'first-seal', stageAt: now },
    })
    if (moved.count === 0) return refuse({ code: 'changed-meanwhile' })
    await storeMapping(tx, { eventId, layer: 1, officerId: by.id, commitment, mapping, nonce, sealedAt: now })
    journal({
      chain: eventId,
      by,
      at: now,
      act: 'draws/seal-layer-one',
      subject: 'event',
      subjectId: eventId,
      before: { stage },
      after: { stage: 'first-seal', layer: 1, commitment, present: here.length },
    })
    for (const topic of [WATCH_TOPIC, boardTopic(code), controlTopic(code)]) touch(topic)
    return ok({ commitment, present: here.length })
  })
}
