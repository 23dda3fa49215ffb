const AGAIN_MS = 1_000

/** Waits until the server answers again; throws once nobody waits for it any more. */
export async function untilBack(signal?: AbortSignal | null): Promise<void> {
  for (;;) {
    const answer = await fetch('/health', { cache: 'no-store' }).catch(() => null)
    signal?.throwIfAborted()
    if (answer?.ok) return
    await new Promise((done) => setTimeout(done, AGAIN_MS))
  }
}
