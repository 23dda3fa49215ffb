import { Link } from '@remix-run/react'
import type { MouseEvent, ReactNode } from 'react'

type MomentLinkProps = {
  readonly at: number
  readonly go: (at: number) => void
  readonly className?: string
  readonly children: ReactNode
}

/** The address of a moment; once the page is awake it only moves the slider. */
export function MomentLink({ at, go, className, children }: MomentLinkProps) {
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    go(at)
  }
  const to = `?at=${new Date(at).toISOString()}`
  return (
    <Link to={to} className={className} onClick={onClick} preventScrollReset>
      {children}
    </Link>
  )
}
