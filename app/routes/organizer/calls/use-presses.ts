import type { useFetcher } from '@remix-run/react'
import { useEffect, useRef, type FormEvent } from 'react'
import { isSentAgain, type SentAgain } from './sent-again'

type Fetcher = Pick<ReturnType<typeof useFetcher>, 'Form' | 'submit' | 'state' | 'formData' | 'data'>

/** What a desk sends its presses with; they go one after the other. */
export type DeskFetcher = Pick<Fetcher, 'Form' | 'state'> & {
  readonly press: (event: FormEvent<HTMLFormElement>) => void
}

/**
 * 按键排队: a press while another is under way waits for it. The same press again is nothing, nor is a second call: a
 * trembling finger must not call two. What never reached the server goes first.
 */
export function usePresses(fetcher: Fetcher): DeskFetcher {
  const { Form, submit, state, formData, data } = fetcher
  const waiting = useRef<FormData[]>([])
  const resent = useRef<SentAgain | null>(null)

  useEffect(() => {
    if (state !== 'idle') return
    if (isSentAgain(data) && data !== resent.current) {
      resent.current = data
      void submit(data.again, { method: 'post' })
      return
    }
    const next = waiting.current.shift()
    if (next) void submit(next, { method: 'post' })
  }, [state, data, submit])

  function press(event: FormEvent<HTMLFormElement>) {
    if (state === 'idle') return
    event.preventDefault()
    const pressed = new FormData(event.currentTarget)
    const before = [...(formData ? [formData] : []), ...waiting.current]
    if (!before.some((one) => sameOrBothCalls(one, pressed))) waiting.current.push(pressed)
  }
  return { Form, state, press }
}

function sameOrBothCalls(one: FormData, other: FormData): boolean {
  if (one.get('intent') === 'call' && other.get('intent') === 'call') return true
  const said = (form: FormData) => JSON.stringify([...form])
  return said(one) === said(other)
}
