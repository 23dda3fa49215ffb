import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { httpOf, topicOf, type Told } from './protocol'
import type { LineState, Watched, Watching } from './watching'

export type Live<T> = {
  readonly view: T
  readonly revision: number
  readonly state: LineState
  /** when the view was last known to be the newest, performance.now(); null before the page is awake */
  readonly provenAt: number | null
}

const LOST_PATIENCE_MS = 5_000
const FETCH_EVERY_MS = 4_000

/**
 * The view a page was loaded with, replaced by every newer one the live line tells; older ones are
 * ignored. When the line stays away for 10 s the view is fetched by plain HTTP every 4 s instead.
 * `reload` means: the server speaks a newer protocol, the page should offer to load itself again.
 */
export function useLive<T>(topic: string, loaded: Told<T>): Live<T> {
  const [seen, setSeen] = useState<{ topic: string; now: Watched } | null>(null)
  const { revalidate } = useRevalidator()
  const watching = useRef<Watching | null>(null)
  const now = seen?.topic === topic ? seen.now : null
  const told = now && now.told.revision >= loaded.revision ? (now.told as Told<T>) : loaded
  const newest = useRef<Told>(told)
  newest.current = told

  useEffect(() => {
    let left = false
    const since = performance.now()
    const nobodyKnows = { state: 'lost', away: true, provenAt: since } as const
    void import('./page-watch').then(
      ({ watchOnPage }) => {
        if (!left) watching.current = watchOnPage(topic, newest.current, (now) => setSeen({ topic, now }))
      },
      // cut off before the rest of the page came
      () => !left && setSeen({ topic, now: { told: newest.current, ...nobodyKnows } }),
    )
    const woken = () => document.visibilityState === 'visible' && watching.current?.ask()
    document.addEventListener('visibilitychange', woken)
    return () => {
      left = true
      document.removeEventListener('visibilitychange', woken)
      watching.current?.stop()
      watching.current = null
    }
  }, [topic])

  useEffect(() => watching.current?.take(loaded), [loaded])

  const state = now?.state ?? 'joining'
  const away = now?.away ?? false
  useEffect(() => {
    if (!away) return
    let fetching: ReturnType<typeof setTimeout>
    const url = httpOf(topic)
    const fetchView = async () => {
      if (!url || !watching.current) {
        // a reload torn in the middle would take the page from under a judge's hands; the pad has beats of its own
        if (topicOf(topic)?.kind !== 'bench') revalidate()
      } else {
        const got = await fetchTold(url).catch(() => null)
        if (got) watching.current?.take(got.told)
        if (got) watching.current?.prove(got.ageMs)
      }
      fetching = setTimeout(() => void fetchView(), FETCH_EVERY_MS)
    }
    fetching = setTimeout(() => void fetchView(), LOST_PATIENCE_MS)
    return () => clearTimeout(fetching)
  }, [topic, away, revalidate])

  return { view: told.view, revision: told.revision, state, provenAt: now?.provenAt ?? null }
}

/**
 * The view, its revision (which the ETag begins with) and how long ago a cache on the way had it from the server, ms;
 * null when nobody answered. A browser that has it already is told so and reads its own copy.
 */
async function fetchTold(url: string): Promise<{ told: Told; ageMs: number } | null> {
  const answer = await fetch(url, { cache: 'no-cache' })
  if (!answer.ok) return null
  const given = Number(/"(\d+)[-"]/.exec(answer.headers.get('ETag') ?? '')?.[1] ?? Number.NaN)
  if (!Number.isInteger(given)) return null
  const ageMs = Number(answer.headers.get('Age') ?? 0) * 1000
  return { told: { revision: given, view: await answer.json() }, ageMs }
}
