import { LiveDot, type Liveness } from '~/ui/board/live-dot'

type MessageWallProps = {
  readonly line: string
  readonly small: string
  readonly season: { readonly name: string }
  readonly live: Liveness
}

/** 文字: what the organizer says to the hall, as large as it fits. */
export function MessageWall({ line, small, season, live }: MessageWallProps) {
  return (
    <div className="hall wall message" data-size={sizeOf(line)}>
      <p className="message-season">{season.name}</p>
      <div className="message-body">
        <h1>{line}</h1>
        {small ? <p>{small}</p> : null}
      </div>
      <div className="screen-dot">
        <LiveDot live={live} />
      </div>
    </div>
  )
}

/** By how many Han letters wide the line is; a Latin one counts half. */
function sizeOf(line: string): 'huge' | 'large' | 'normal' {
  const wide = [...line].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1), 0)
  return wide <= 16 ? 'huge' : wide <= 40 ? 'large' : 'normal'
}
