import { useEffect } from 'react'
import type { LineState } from '~/realtime/line'

const RELOAD_WITHIN_MS = 30_000

/** A wall nobody stands at: it loads itself again after an update, and keeps the screen awake where the browser lets it. */
export function useUnattended(state: LineState): void {
  useEffect(() => {
    if (state !== 'reload') return
    // not all walls of a house in the same second
    const reload = setTimeout(() => location.reload(), 5_000 + Math.random() * RELOAD_WITHIN_MS)
    return () => clearTimeout(reload)
  }, [state])
  useEffect(() => {
    let held: WakeLockSentinel | null = null
    const hold = () => {
      // absent outside https, whatever the types say
      const lock = navigator.wakeLock as WakeLock | undefined
      if (document.visibilityState !== 'visible' || !lock) return
      lock.request('screen').then(
        (sentinel) => (held = sentinel),
        () => undefined,
      )
    }
    hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      document.removeEventListener('visibilitychange', hold)
      void held?.release()
    }
  }, [])
}
