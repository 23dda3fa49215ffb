import type { ReactNode } from 'react'

type PageHeadProps = {
  readonly kicker?: ReactNode
  readonly title: ReactNode
  /** beside the name: group, class, date */
  readonly note?: ReactNode
  /** figures or a deadline at the right */
  readonly aside?: ReactNode
  /** the page's one primary act */
  readonly act?: ReactNode
}

/** The name of the page, in Song, with what frames it. */
export function PageHead({ kicker, title, note, aside, act }: PageHeadProps) {
  return (
    <div className="page-head">
      <div className="min-w-0">
        {kicker ? <p className="page-kicker">{kicker}</p> : null}
        <h1>
          {title}
          {note ? <small>{note}</small> : null}
        </h1>
      </div>
      {aside || act ? (
        <div className="page-aside">
          {aside}
          {act}
        </div>
      ) : null}
    </div>
  )
}
