type HallHeadProps = {
  readonly title: string
  readonly tag?: string
  readonly season: string
  readonly note?: string
}

/** The name over a wall that is about the whole season; 文武线 below. */
export function HallHead({ title, tag, season, note }: HallHeadProps) {
  return (
    <header className="wall-head">
      <h1>{title}</h1>
      {tag ? <span className="wall-group">{tag}</span> : null}
      <p>
        <span>{season}</span>
        {note ? (
          <span>
            <b>{note}</b>
          </span>
        ) : null}
      </p>
    </header>
  )
}
