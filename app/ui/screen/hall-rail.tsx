import { LiveDot, type Liveness } from '~/ui/board/live-dot'
import { PhoneCode } from '~/ui/board/phone-code'

type Figure = { readonly label: string; readonly value: number; readonly of: string }

type HallRailProps = {
  readonly live: Liveness
  readonly figures: readonly Figure[]
  readonly note?: string
  readonly phone: string
  readonly qr: string
}

/** Beside a season's wall: whether it is live, two figures, the way to the phone page. */
export function HallRail({ live, figures, note, phone, qr }: HallRailProps) {
  return (
    <aside className="wall-rail">
      <div>
        <LiveDot live={live} />
      </div>
      {figures.map(({ label, value, of }) => (
        <div key={label}>
          <p>{label}</p>
          <p className="wall-big">
            {value} <small>{of}</small>
          </p>
        </div>
      ))}
      {note ? (
        <div>
          <p>{note}</p>
        </div>
      ) : null}
      <PhoneCode title={phone} qr={qr} />
    </aside>
  )
}
