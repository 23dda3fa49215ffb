import { useEffect } from 'react'
import type { LineState } from '~/realtime/watching'

const RELOAD_WITHIN_MS = 30_000
const CURSOR_MS = 3_000

/**
 * A wall nobody stands at: it loads itself again after an update, keeps the screen awake where the browser lets it, hides
 * the cursor after 3 s without a movement, and fills the screen at the press of F (Esc leaves it).
 */
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
  useEffect(() => {
    const house = document.documentElement
    const rest = () => house.setAttribute('data-idle', '')
    let idle = setTimeout(rest, CURSOR_MS)
    const moved = () => {
      house.removeAttribute('data-idle')
      clearTimeout(idle)
      idle = setTimeout(rest, CURSOR_MS)
    }
    const pressed = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => {
      if (key.toLowerCase() !== 'f' || ctrlKey || metaKey || altKey) return
      const change = document.fullscreenElement ? document.exitFullscreen() : house.requestFullscreen()
      // a browser that does not let it stays as it is
      change.catch(() => undefined)
    }
    window.addEventListener('pointermove', moved)
    window.addEventListener('keydown', pressed)
    return () => {
      clearTimeout(idle)
      house.removeAttribute('data-idle')
      window.removeEventListener('pointermove', moved)
      window.removeEventListener('keydown', pressed)
    }
  }, [])
}
