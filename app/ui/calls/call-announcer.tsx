import { useEffect, useRef, useState } from 'react'
import type { CallsView } from '~/domain/call-up'
import { callsText } from '~/i18n/calls'
import { useText } from '~/i18n/use-text'

const AT_MOST_EVERY_MS = 5_000

/** Tells a screen reader the newest call, at most one each five seconds. */
export function CallAnnouncer({ view }: { readonly view: CallsView }) {
  const t = useText(callsText)
  const [said, setSaid] = useState('')
  const last = useRef(0)
  const [newest] = view.now
  const sentence = newest ? t('announce', { number: newest.number, place: newest.place }) : ''
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
