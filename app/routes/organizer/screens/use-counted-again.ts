import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'

const EVERY_MS = 5_000

/** Who has a screen open is known to the line alone, so that the page asks for it again while somebody looks at it. */
export function useCountedAgain(): void {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && navigator.onLine && state === 'idle') revalidate()
    }, EVERY_MS)
    return () => clearInterval(timer)
  }, [revalidate, state])
}
