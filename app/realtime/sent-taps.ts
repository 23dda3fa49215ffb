import { z } from 'zod'
import { AnswerSchema } from '~/domain/answer'
import { TAPS_AT_ONCE } from './taps'

const common = {
  /** made by the tablet, unique within the sheet */
  entryId: z.uuid(),
  /** the tablet's own count, in the order the taps were made */
  seq: z.number().int().min(0),
}

/** 落笔: a mark (revision: the mark's revision it was made upon), a private remark, or a call for the chief judge. */
export const SentTapSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('mark'),
    ...common,
    sheetId: z.string().max(60),
    aspectId: z.string().max(60),
    answer: AnswerSchema,
    revision: z.number().int().min(0).max(1_000_000),
    /** the judge typed an improbable value a second time */
    sure: z.literal(true).optional(),
  }),
  z.object({
    kind: z.literal('remark'),
    ...common,
    sheetId: z.string().max(60),
    aspectId: z.string().max(60),
    text: z.string().max(500),
  }),
  z.object({ kind: z.literal('call'), ...common, sheetId: z.string().max(60), text: z.string().max(200) }),
])
export type SentTap = z.infer<typeof SentTapSchema>

/** What the tablet posts to /judge/taps, in the order the taps were made. */
export const TapBatchSchema = z.object({
  protocol: z.number().int(),
  /** the tablet's own random name */
  holder: z.string().min(8).max(64),
  taps: z.array(SentTapSchema).min(1).max(TAPS_AT_ONCE),
})
export type TapBatch = z.infer<typeof TapBatchSchema>

/** What the tablet posts to /judge/bench: how it is. */
export const BeatSchema = z.object({
  holder: z.string().min(8).max(64),
  eventCode: z.string().max(64),
  sheetId: z.string().max(60).nullable(),
  battery: z.number().int().min(0).max(100).nullable(),
  charging: z.boolean(),
  unsent: z.number().int().min(0).max(100_000),
  version: z.string().max(40),
  /** the tablet's clock, ISO; only ever compared with the server's */
  clock: z.iso.datetime(),
  /** true: this tablet takes the seat from another one */
  take: z.boolean().optional(),
})
export type Beat = z.infer<typeof BeatSchema>
