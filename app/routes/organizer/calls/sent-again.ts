/** What a press carried that was never answered. */
export type SentAgain = { readonly again: Readonly<Record<string, string>> }

export function isSentAgain(data: unknown): data is SentAgain {
  return typeof data === 'object' && data !== null && 'again' in data
}
