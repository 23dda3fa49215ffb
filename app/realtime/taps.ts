import { z } from 'zod'
import { AnswerSchema } from '~/domain/sheet'

/**
 * What the tablet sends and what it is answered, on one page. A tap is made once, kept on the device before anything
 * else, and sent unchanged until it is answered; `entryId` makes the second arrival a no-op.
 *
 * POST /judge/taps  TapBatch → TapAnswer   in the order given; each tap has its own verdict
 * POST /judge/bench Beat     → BeatAnswer  how the tablet is; says whether the seat is still this tablet's
 *
 * A batch of one answers with its verdict's own status; a larger one 200 when all were taken, else 207.
 */
export const TAP_PROTOCOL = 2

/** How many taps travel together at most. */
export const TAPS_AT_ONCE = 25

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

export const TapBatchSchema = z.object({
  protocol: z.number().int(),
  /** the tablet's own random name */
  holder: z.string().min(8).max(64),
  taps: z.array(SentTapSchema).min(1).max(TAPS_AT_ONCE),
})
export type TapBatch = z.infer<typeof TapBatchSchema>

/** The durable answer: marks in hundredths (0 for remarks and calls), both revisions, when the server wrote it. */
const GivenSchema = z.object({
  hundredths: z.number(),
  revision: z.number(),
  sheetRevision: z.number(),
  /** the vote this mark belongs to; 1 where nobody votes */
  round: z.number(),
  at: z.string(),
})

const StandingSchema = z.object({
  hundredths: z.number(),
  answer: AnswerSchema,
  revision: z.number(),
  round: z.number(),
  at: z.string(),
})
/** The mark as the server holds it, in hundredths. */
export type StandingMark = z.infer<typeof StandingSchema>

const VerdictSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), entryId: z.string(), value: GivenSchema }),
  z.object({
    ok: z.literal(false),
    entryId: z.string(),
    status: z.number(),
    refusal: z.object({ code: z.string(), sentence: z.string() }),
    standing: StandingSchema.nullable().optional(),
  }),
])
export type TapVerdict = z.infer<typeof VerdictSchema>

export const TapAnswerSchema = z.object({ verdicts: z.array(VerdictSchema) })
export type TapAnswer = z.infer<typeof TapAnswerSchema>

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

export type BeatAnswer = {
  /** server time, ISO */
  readonly now: string
  /** the version the server runs */
  readonly version: string
  readonly protocol: number
  /** off: the tablet's offline copy must go (kill switch) */
  readonly offline: 'on' | 'off'
  /** device and since: the other tablet, '' when mine */
  readonly seat: { readonly mine: boolean; readonly device: string; readonly since: string | null }
}
