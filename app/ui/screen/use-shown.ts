import { useEffect, useRef, useState } from 'react'
import type { Scene } from '~/domain/scene'
import type { LineState } from '~/realtime/watching'
import { keyOf, PATIENCE_MS, pictureNow, type Shown } from './shown'

/** The picture to draw for a scene and what has come of its view; while the line is down the last one stays. */
export function useShown(scene: Scene, view: unknown, needsView: boolean, state: LineState): Shown {
  const wanted = { scene, view }
  const missing = needsView && view === null && state !== 'lost'
  const key = keyOf(wanted)
  const last = useRef<Shown | null>(null)
  const [waitedFor, setWaitedFor] = useState<string | null>(null)
  const shown = pictureNow(wanted, needsView, last.current, waitedFor === key)
  useEffect(() => {
    last.current = shown
  })
  useEffect(() => {
    if (!missing) return setWaitedFor(null)
    const timer = setTimeout(() => setWaitedFor(key), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [missing, key])
  return shown
}
