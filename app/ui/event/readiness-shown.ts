import type { Stage } from '~/domain/stage'

export type Names = readonly string[]

export type ReadinessShown = {
  readonly code: string
  readonly stage: Stage
  readonly aspects: number
  readonly judges: number
  readonly needed: number
  readonly sumHundredths: number
  readonly neededHundredths: number
  readonly schemeBlocks: number
  readonly conflicts: readonly { readonly judge: string; readonly kind: string }[]
  readonly entries: {
    readonly all: number
    readonly approved: number
    readonly submitted: number
    readonly returned: number
    readonly withdrawn: number
  }
  readonly officers: {
    readonly chief: Names
    readonly supervisor: Names
    readonly drawOne: Names
    readonly drawTwo: Names
  }
}
