const AGAIN_MS = 1_000

/** What a press carried that was never answered. */
export type SentAgain = { readonly again: Readonly<Record<string, string>> }

export function isSentAgain(data: unknown): data is SentAgain {
  return typeof data === 'object' && data !== null && 'again' in data
}

/** Waits until the server answers again. */
export async function untilBack(): Promise<void> {
  for (;;) {
    const answer = await fetch('/health', { cache: 'no-store' }).catch(() => null)
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, AGAIN_MS))
  }
}
