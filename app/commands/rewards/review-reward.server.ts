import { write } from '~/data/write.server'
import type { RewardStatus } from '~/domain/reward'
import { sealReward, type Sealing, type SealRefusal } from './seal-reward.server'

/** 核: the second person has checked award, role and shares. Refuses the applicant. */
export async function reviewReward(sealing: Sealing) {
  return write<{ status: RewardStatus }, SealRefusal>((tx, pen) => sealReward(tx, pen, 'review', sealing))
}
