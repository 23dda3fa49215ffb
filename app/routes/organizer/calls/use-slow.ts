import { useEffect, useState } from 'react'

const PATIENCE_MS = 2_500

/** Whether something has been under way for longer than a person waits without asking. */
export function useSlow(busy: boolean): boolean {
  const [slow, setSlow] = useState(false)
  useEffect(() => {
    setSlow(false)
    if (!busy) return
    const timer = setTimeout(() => setSlow(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [busy])
  return slow
}
