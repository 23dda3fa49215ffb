/** One refusal in both languages; 422 unless the status says otherwise. */
type Sentence<F> = {
  readonly status?: number
  readonly zh: (facts: F) => string
  readonly en: (facts: F) => string
}

export type Sentences<R extends { readonly code: string }> = {
  readonly [C in R['code']]: Sentence<Extract<R, { readonly code: C }>>
}

/** A sentence for every refusal of a subject: a code left out does not compile. */
export function sentences<R extends { readonly code: string }>(table: Sentences<R>): Sentences<R> {
  return table
}
