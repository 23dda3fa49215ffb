import { createContext, useContext, type ReactNode } from 'react'
import type { Draft } from './draft'
import type { ModuleSeen } from './rows'

export interface Drafting {
  readonly draft: Draft
  readonly modules: readonly ModuleSeen[]
  /** the first control that says no rulebook, and why */
  readonly wrong: { readonly path: string; readonly sentence: string } | null
  readonly set: (path: string, value: string) => void
  /** what a button inside the form asks for, see `changed` */
  readonly press: (command: string, form: HTMLFormElement | null) => void
  /** a row of honours or promotions as a sentence, while the draft can be read */
  readonly sentenceOf: (list: string, row: number) => string | null
}

const DraftContext = createContext<Drafting | null>(null)

export function DraftProvider(props: { readonly value: Drafting; readonly children: ReactNode }) {
  return <DraftContext.Provider value={props.value}>{props.children}</DraftContext.Provider>
}

/** The rules as they stand in the form. */
export function useDraft(): Drafting {
  const drafting = useContext(DraftContext)
  if (!drafting) throw new Error('a field of the rules stands outside their form')
  return drafting
}
