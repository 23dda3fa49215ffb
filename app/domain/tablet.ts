/** 平板: on — heard of and nothing waits; weak (弱网) — heard of, marks wait on it; off — not heard of any more. */
export type TabletState = 'on' | 'weak' | 'off'

/** A tablet tells every 15 s how it is; two beats may be lost before it counts as gone. */
export const SILENT_MS = 40_000

/** A clock further off than this is worth a warning; times in the ledger are always the server's. */
export const SKEW_LIMIT_MS = 60_000

/** 平板在线: judged by when the server last heard of it (both times in ms) and by what has not left it. */
export function tabletState(
  tablet: { readonly seenAt: number; readonly unsent: number },
  now: number,
): TabletState {
  if (now - tablet.seenAt > SILENT_MS) return 'off'
  return tablet.unsent > 0 ? 'weak' : 'on'
}

/** 时钟偏差: whether a tablet's clock is so far off that somebody should set it. */
export function skewed(skewMs: number): boolean {
  return Math.abs(skewMs) > SKEW_LIMIT_MS
}
