import { z } from 'zod'
import type { Mapping } from '~/domain/draw'
import { env } from '~/env.server'
import { decrypt, encrypt, keyFor } from './cipher.server'
import type { Tx } from './prisma.server'

type Layer = 1 | 2

type Sealing = {
  readonly eventId: string
  readonly layer: Layer
  readonly officerId: string
  readonly commitment: string
  readonly mapping: Mapping
  readonly nonce: string
  readonly sealedAt: Date
}

export type OpenedMapping = { readonly mapping: Mapping; readonly nonce: string }

const Content = z.object({ mapping: z.array(z.tuple([z.string(), z.string()])), nonce: z.string() })
const key = keyFor('seal', env.SEAL_KEY)

/** 加密存档: keeps one layer as ciphertext bound to its event and layer (rule 2.4). A second one of the layer throws. */
export async function storeMapping(tx: Tx, sealing: Sealing): Promise<void> {
  const { mapping, nonce, ...kept } = sealing
  const ciphertext = encrypt(key, JSON.stringify({ mapping, nonce }), about(sealing.eventId, sealing.layer))
  await tx.sealedLayer.create({ data: { ...kept, ciphertext }, select: { id: true } })
}

/** 解密: the layer as it was sealed, or null when there is none; throws when the ciphertext was changed. */
export async function openMapping(tx: Tx, eventId: string, layer: Layer): Promise<OpenedMapping | null> {
  const stored = await tx.sealedLayer.findUnique({
    where: { eventId_layer: { eventId, layer } },
    select: { ciphertext: true },
  })
  if (!stored) return null
  return Content.parse(JSON.parse(decrypt(key, stored.ciphertext, about(eventId, layer))))
}

function about(eventId: string, layer: Layer): string {
  return `seal/${eventId}/${layer}`
}
