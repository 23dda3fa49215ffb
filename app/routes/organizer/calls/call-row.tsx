import type { ReactNode } from 'react'

type CallRowProps = {
  readonly number: string
  /** what is known of it */
  readonly children: ReactNode
  readonly acts: ReactNode
}

/** One number of a list of the desk, and what can be pressed for it. */
export function CallRow({ number, children, acts }: CallRowProps) {
  return (
    <li className="call-row">
      <b>{number}</b>
      <span>{children}</span>
      <div className="call-acts">{acts}</div>
    </li>
  )
}
