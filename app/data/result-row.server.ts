import { z } from 'zod'
import { TIERS } from '~/domain/tier'
import { reasonsOf } from './reasons.server'

const ModulesSchema = z.record(z.string(), z.number().int())
const TierOrNone = z.enum(TIERS).nullable()

/** What is read of one row of a published version. */
export const resultColumns = {
  seatCode: true,
  modules: true,
  totalHundredths: true,
  rank: true,
  tier: true,
  reasons: true,
} as const

/** One row of a published version, as stored. */
export interface StoredResult {
  readonly seatCode: string
  readonly modules: string
  readonly totalHundredths: number | null
  readonly rank: number | null
  readonly tier: string | null
  readonly reasons: string
}

/** 公布的一行, word for word as published: marks by module and total in hundredths, rank, tier, reasons. */
export function resultOf({ seatCode, modules, totalHundredths, rank, tier, reasons }: StoredResult) {
  return {
    seatCode,
    modules: ModulesSchema.parse(JSON.parse(modules)),
    totalHundredths,
    rank,
    tier: TierOrNone.parse(tier),
    reasons: reasonsOf(reasons),
  }
}
