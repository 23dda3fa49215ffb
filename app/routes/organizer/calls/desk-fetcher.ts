import type { useFetcher } from '@remix-run/react'
import type { FormEvent } from 'react'
import type { Call, CallAct, Seen } from '~/domain/call-up'

/** What a desk sends its presses with; one press at a time. */
export type DeskFetcher = Pick<ReturnType<typeof useFetcher>, 'Form' | 'submit' | 'state'>

export type Desk = {
  readonly now: readonly Call[]
  readonly waiting: readonly Seen[]
  readonly present: readonly Call[]
  /** how many calls of this round there are */
  readonly calls: number
  readonly seats: number
}

/** What the last press did. */
export type Did = { readonly act: CallAct | 'clear'; readonly done: readonly Seen[] }

export function didOf(data: unknown): Did | null {
  if (typeof data !== 'object' || data === null || !('value' in data)) return null
  return data.value as Did
}

/** A second press while the first is under way is nothing. */
export function oneAtATime({ state }: DeskFetcher) {
  return (event: FormEvent) => {
    if (state !== 'idle') event.preventDefault()
  }
}
