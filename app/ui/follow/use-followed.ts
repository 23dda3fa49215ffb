import { useSyncExternalStore } from 'react'
import { readFollowed, withFollowed, withoutFollowed, type Followed } from './followed'

const KEY = 'followed'
const NOTHING: readonly Followed[] = []
const listeners = new Set<() => void>()
let seen: { readonly text: string | null; readonly list: readonly Followed[] } = { text: null, list: NOTHING }

// a browser that keeps nothing (private mode, full disk) still follows by the address
function stored(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function list(): readonly Followed[] {
  const text = stored()
  if (text !== seen.text) seen = { text, list: readFollowed(text) }
  return seen.list
}

function keep(next: readonly Followed[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    return
  }
  listeners.forEach((tell) => tell())
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  window.addEventListener('storage', tell)
  return () => {
    listeners.delete(tell)
    window.removeEventListener('storage', tell)
  }
}

/** 关注: what this phone remembers, in every tab at once; null on the server and until the page is awake. */
export function useFollowed() {
  return {
    list: useSyncExternalStore<readonly Followed[] | null>(listen, list, () => null),
    follow: (one: Followed) => keep(withFollowed(list(), one)),
    unfollow: (one: Pick<Followed, 'code' | 'number'>) => keep(withoutFollowed(list(), one)),
  }
}
