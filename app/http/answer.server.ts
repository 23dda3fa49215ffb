import { redirect, type TypedResponse } from '@remix-run/node'
import type { Result } from '~/kit/result'
import { fieldSentenceFor, sentenceFor, statusFor, type KnownRefusal } from '~/ui/sentences'
import { langOf } from './language.server'

/** What a page receives when its act was refused. */
export type RefusedBody = {
  readonly refusal: {
    readonly code: string
    readonly sentence: string
    readonly fields?: { readonly [name: string]: string }
  }
}

export type DoneBody<V> = { readonly ok: true; readonly value: V }

/** A refusal as the person reads it: status, sentence, and one sentence for each field. */
export function refusal(request: Request, refused: KnownRefusal): TypedResponse<RefusedBody> {
  const lang = langOf(request)
  const body: RefusedBody = {
    refusal: {
      code: refused.code,
      sentence: sentenceFor(refused, lang),
      ...(refused.code === 'bad-form' && {
        fields: Object.fromEntries(
          Object.entries(refused.fields).map(([name, why]) => [name, fieldSentenceFor(why, lang)]),
        ),
      }),
    },
  }
  return Response.json(body, { status: statusFor(refused) })
}

type Answering<T, V> = {
  /** where to go once it is done; without it the page is answered in place */
  readonly to?: string | ((value: T) => string)
  readonly value?: (value: T) => V
  readonly headers?: HeadersInit
}

/** The answer to an act: the refusal's sentence, or the next page, or what the page needs to know. */
export function answer<T, V = null>(
  request: Request,
  result: Result<T, KnownRefusal>,
  { to, value, headers }: Answering<T, V> = {},
): TypedResponse<RefusedBody | DoneBody<V | null>> {
  if (!result.ok) return refusal(request, result.refusal)
  const init = headers ? { headers } : {}
  if (to !== undefined) return redirect(typeof to === 'string' ? to : to(result.value), init)
  const body: DoneBody<V | null> = { ok: true, value: value ? value(result.value) : null }
  return Response.json(body, init)
}
