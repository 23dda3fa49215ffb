import { useEffect, useRef, useState } from 'react'

const PAUSE_MS = 700
/** a value that would be asked about may only be half typed */
const LONG_PAUSE_MS = 2000

type Typed = { readonly aspectId: string; readonly text: string; readonly waiting: boolean }

/**
 * What is being typed: a draft until the judge has paused, moved on or put the tablet aside; then `take` gets it. So
 * 381.5 is one mark and not four.
 */
export function useTyped(take: (aspectId: string, text: string) => boolean) {
  const [typed, setTyped] = useState<Typed | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef<{ typed: Typed | null; take: typeof take }>({ typed, take })
  latest.current = { typed, take }

  function commit() {
    clearTimeout(timer.current)
    const { typed: now, take: taking } = latest.current
    if (now?.waiting && taking(now.aspectId, now.text)) setTyped({ ...now, waiting: false })
  }

  useEffect(() => {
    const aside = () => commit()
    window.addEventListener('pagehide', aside)
    document.addEventListener('visibilitychange', aside)
    return () => {
      window.removeEventListener('pagehide', aside)
      document.removeEventListener('visibilitychange', aside)
      clearTimeout(timer.current)
    }
  }, [])

  return {
    typed,
    commit,
    forget: () => setTyped(null),
    type(aspectId: string, text: string, half = false) {
      clearTimeout(timer.current)
      setTyped({ aspectId, text, waiting: true })
      timer.current = setTimeout(commit, half ? LONG_PAUSE_MS : PAUSE_MS)
    },
  }
}
