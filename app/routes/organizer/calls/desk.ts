import type { Call, CallAct, Seen } from '~/domain/call-up'

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
