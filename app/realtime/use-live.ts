import { useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { follow } from './follow'
import { askAgain, watchLine, type LineState, type Watcher } from './line'
import { httpOf, type Changed, type Patched, type Told } from './protocol'

export type Live<T> = {
  readonly view: T
  readonly revision: number
  /** `joining` right after loading: what the page shows is what it was loaded with */
  readonly state: LineState
  /** since when the state holds, milliseconds; null before the page is awake */
  readonly since: number | null
}

const LOST_PATIENCE_MS = 10_000
const FETCH_EVERY_MS = 5_000

/**
 * The view a page was loaded with, replaced by every newer one the live line tells; older ones are
 * ignored. When the line stays down for 10 s the view is fetched by plain HTTP every 5 s instead.
 * `reload` means: the server speaks a newer protocol, the page should offer to load itself again.
 */
export function useLive<T>(topic: string, loaded: Told<T>): Live<T> {
  const [held, setHeld] = useState({ topic, told: loaded })
  const [line, setLine] = useState<{ state: LineState; since: number | null }>({
    state: 'joining',
    since: null,
  })
  const { revalidate } = useRevalidator()
  const told = held.topic === topic && held.told.revision > loaded.revision ? held.told : loaded
  const now = useRef<Told>(told)
  now.current = told

  useEffect(() => {
    const take = (news: Changed | Patched) => {
      const next = follow(now.current, news)
      if (next === 'ask') return askAgain(watcher, true)
      if (next === now.current) return
      // two messages may come before the page is drawn again
      now.current = next
      setHeld({ topic, told: next as Told<T> })
    }
    const watcher: Watcher = {
      topic,
      since: () => now.current.revision,
      changed: take,
      state: (state) => setLine((now) => (now.state === state ? now : { state, since: Date.now() })),
    }
    const woken = () => document.visibilityState === 'visible' && askAgain(watcher)
    document.addEventListener('visibilitychange', woken)
    const stop = watchLine(watcher)
    return () => {
      document.removeEventListener('visibilitychange', woken)
      stop()
    }
  }, [topic])

  useEffect(() => {
    if (line.state === 'live' || line.state === 'reload') return
    let fetching: ReturnType<typeof setTimeout>
    const url = httpOf(topic)
    const fetchView = async () => {
      if (!url) revalidate()
      else {
        const told = await fetchTold(url, now.current.revision).catch(() => null)
        if (told && told.revision > now.current.revision) setHeld({ topic, told: told as Told<T> })
      }
      fetching = setTimeout(() => void fetchView(), FETCH_EVERY_MS)
    }
    fetching = setTimeout(() => void fetchView(), LOST_PATIENCE_MS)
    return () => clearTimeout(fetching)
  }, [topic, line.state, revalidate])

  return { view: told.view, revision: told.revision, ...line }
}

/** The view and its revision (from the ETag), or null when nothing is newer. */
async function fetchTold(url: string, revision: number): Promise<Told | null> {
  const answer = await fetch(url, { headers: { 'If-None-Match': `"${revision}"` }, cache: 'no-store' })
  if (!answer.ok) return null
  const given = Number(/"(\d+)"/.exec(answer.headers.get('ETag') ?? '')?.[1])
  return Number.isInteger(given) ? { revision: given, view: await answer.json() } : null
}
