/** 录入状态 of one paper sheet: not typed, waiting for the second person, typed, begun on the tablet, signed. */
export type SheetState = 'blank' | 'waiting' | 'typed' | 'pad' | 'signed'

type Facts = {
  readonly status: string
  readonly given: number
  readonly of: number
  readonly typings: readonly { readonly status: string }[]
}

export function stateOf({ status, given, of, typings }: Facts): SheetState {
  if (status === 'signed') return 'signed'
  if (typings.some((one) => one.status === 'first')) return 'waiting'
  if (given >= of && typings.some((one) => one.status === 'confirmed')) return 'typed'
  return given > 0 ? 'pad' : 'blank'
}
