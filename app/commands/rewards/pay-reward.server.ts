import { write } from '~/data/write.server'
import type { RewardStatus } from '~/domain/reward'
import { sealReward, type Sealing, type SealRefusal } from './seal-reward.server'

/** 付: finance records that the approved amount was paid, unchanged. Refuses all three who signed before. */
export async function payReward(sealing: Sealing) {
  return write<{ status: RewardStatus }, SealRefusal>((tx, pen) => sealReward(tx, pen, 'pay', sealing))
}
