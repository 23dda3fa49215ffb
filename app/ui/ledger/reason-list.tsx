import type { ReactNode } from 'react'
import { Blocked, Ready } from '~/ui/parts/mark'

export type ReasonLine = {
  readonly name?: ReactNode
  readonly sentence: ReactNode
  /** true: it speaks for the decision; false: against; null: neither */
  readonly holds?: boolean | null
}

/** 理由: already rendered sentences, one a line, so that the decision can be redone by hand. */
export function ReasonList({ reasons }: { readonly reasons: readonly ReasonLine[] }) {
  return (
    <ul className="reasons">
      {reasons.map(({ name, sentence, holds = true }, i) => (
        <li key={i} className={holds === false ? 'against' : ''}>
          {holds === null ? <span aria-hidden="true" /> : holds ? <Ready quiet /> : <Blocked quiet />}
          {name ? <span className="reason-name">{name}</span> : null}
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  )
}
