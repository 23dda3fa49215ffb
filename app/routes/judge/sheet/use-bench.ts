import { useEffect, useState } from 'react'

const HAND = 'pad-hand'

/** Which hand holds the pen; remembered on this tablet. */
export function useHand(): ['left' | 'right', () => void] {
  const [hand, setHand] = useState<'left' | 'right'>('right')
  useEffect(() => {
    if (localStorage.getItem(HAND) === 'left') setHand('left')
  }, [])
  return [
    hand,
    () => {
      const next = hand === 'left' ? 'right' : 'left'
      localStorage.setItem(HAND, next)
      setHand(next)
    },
  ]
}

/** Keeps the screen on, asks the browser not to throw the outbox away, and warns before leaving with unsent marks. */
export function useBench(unsent: number) {
  useEffect(() => {
    void navigator.storage?.persist?.().catch(() => false)
    const wake = () => {
      if (document.visibilityState === 'visible') void navigator.wakeLock?.request('screen').catch(() => null)
    }
    wake()
    document.addEventListener('visibilitychange', wake)
    return () => document.removeEventListener('visibilitychange', wake)
  }, [])
  useEffect(() => {
    if (unsent === 0) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsent])
}

/** Seconds since the link went down; null while it holds. */
export function useOfflineSeconds(offline: boolean): number | null {
  const [since, setSince] = useState<{ from: number; now: number } | null>(null)
  useEffect(() => {
    if (!offline) {
      setSince(null)
      return
    }
    const from = Date.now()
    const tick = setInterval(() => setSince({ from, now: Date.now() }), 1000)
    return () => clearInterval(tick)
  }, [offline])
  return since ? Math.floor((since.now - since.from) / 1000) : null
}
