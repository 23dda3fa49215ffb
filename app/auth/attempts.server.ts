import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from '~/env.server'
import { ok, refuse, type Result } from '~/kit/result'

const WINDOW_SECONDS = 15 * 60
const byKey = new RateLimiterMemory({ points: 5, duration: WINDOW_SECONDS })
const byAddress = new RateLimiterMemory({ points: 50, duration: WINDOW_SECONDS })

export type TooOften = { readonly code: 'sign-in-too-often'; readonly minutes: number }

/**
 * Counts one try before it is checked, so that many at once cannot slip past: 5 for an account or card, 50 for an
 * address within 15 minutes. `forgive` gives the tries back once one was right.
 */
export async function countAttempt(key: string, address: string): Promise<Result<void, TooOften>> {
  if (env.RATE_LIMITS === 'off') return ok()
  try {
    await byKey.consume(key)
    await byAddress.consume(address || 'unknown')
    return ok()
  } catch (cause) {
    // the library rejects with its verdict; anything else is a bug
    if (!(cause instanceof RateLimiterRes)) throw cause
    return refuse({ code: 'sign-in-too-often', minutes: Math.max(1, Math.ceil(cause.msBeforeNext / 60_000)) })
  }
}

export async function forgive(key: string, address: string): Promise<void> {
  if (env.RATE_LIMITS === 'off') return
  await byKey.delete(key)
  await byAddress.reward(address || 'unknown')
}
