import { z } from 'zod'
import { AnswerSchema } from '~/domain/sheet'
import { paths } from '~/paths'
import type { Tap } from './tap-store'

const Given = z.object({
  hundredths: z.number(),
  revision: z.number(),
  sheetRevision: z.number(),
  at: z.string(),
})
const Standing = z.object({
  hundredths: z.number(),
  answer: AnswerSchema,
  revision: z.number(),
  at: z.string(),
})
const Done = z.object({ ok: z.literal(true), value: Given })
const Refused = z.object({
  refusal: z.object({ code: z.string(), sentence: z.string() }),
  standing: Standing.nullable().optional(),
})

/** The mark as the server holds it, in hundredths. */
export type StandingMark = z.infer<typeof Standing>

/** What became of a tap. `later`: no answer, try again. `sign-in`: kept until the judge has entered again. */
export type Verdict =
  | { readonly kind: 'done'; readonly value: z.infer<typeof Given> }
  | { readonly kind: 'conflict'; readonly sentence: string; readonly standing: StandingMark | null }
  | { readonly kind: 'refused'; readonly code: string; readonly sentence: string }
  | { readonly kind: 'later' }
  | { readonly kind: 'sign-in' }

const PATIENCE_MS = 10_000

/** Posts one tap. Only a durable answer of the server counts as `done`. */
export async function sendTap(tap: Tap): Promise<Verdict> {
  const body = new URLSearchParams({
    entryId: tap.entryId,
    aspectId: tap.aspectId,
    answer: JSON.stringify(tap.answer),
    revision: String(tap.revision),
  })
  try {
    const answer = await fetch(paths.marks(tap.sheetId), {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403)
      return { kind: 'sign-in' }
    if (answer.status >= 500 || answer.status === 429 || answer.status === 408) return { kind: 'later' }
    const said: unknown = await answer.json()
    const done = Done.safeParse(said)
    if (done.success) return { kind: 'done', value: done.data.value }
    const refused = Refused.safeParse(said)
    if (!refused.success) return { kind: 'later' }
    const { refusal, standing } = refused.data
    if (refusal.code === 'mark-conflict')
      return { kind: 'conflict', sentence: refusal.sentence, standing: standing ?? null }
    return { kind: 'refused', ...refusal }
  } catch {
    return { kind: 'later' }
  }
}
