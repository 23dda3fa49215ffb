import { write } from '~/data/write.server'
import type { RewardStatus } from '~/domain/reward'
import { sealReward, type Sealing, type SealRefusal } from './seal-reward.server'

/** 申: puts a proposed reward forward. Refuses an amount of 0 and a record that moved since it was seen. */
export async function applyReward(sealing: Sealing) {
  return write<{ status: RewardStatus }, SealRefusal>((tx, pen) => sealReward(tx, pen, 'apply', sealing))
}
