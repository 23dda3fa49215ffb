import { useEffect, useRef, useState } from 'react'

const AT_MOST_EVERY_MS = 5_000

/** Tells a screen reader the newest sentence, at most one each five seconds; '' says nothing. */
export function Announced({ sentence }: { readonly sentence: string }) {
  const [said, setSaid] = useState('')
  const last = useRef(0)
  useEffect(() => {
    if (!sentence) return
    const wait = Math.max(0, last.current + AT_MOST_EVERY_MS - performance.now())
    const timer = setTimeout(() => {
      last.current = performance.now()
      setSaid(sentence)
    }, wait)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}
