import type { ReactNode } from 'react'

type EmptyStateProps = { readonly title: ReactNode; readonly children?: ReactNode; readonly act?: ReactNode }

/** Nothing here yet: says why, and gives the next act. */
export function EmptyState({ title, children, act }: EmptyStateProps) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children ? <div className="text-ink-2">{children}</div> : null}
      {act ? <div className="mt-4">{act}</div> : null}
    </div>
  )
}
