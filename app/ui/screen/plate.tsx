import { useLang, useText } from '~/i18n/use-text'
import { screenText } from '~/i18n/screen'
import { groupName } from '~/ui/event/group-name'
import { LiveDot, type Liveness } from '~/ui/board/live-dot'

type PlateProps = {
  readonly season: { readonly name: string }
  readonly live: Liveness
  /** the event whose board is not open yet */
  readonly event?: { readonly name: string; readonly group: string }
}

/** 静默: the season's name between two 文武线, the house's seal, nothing else. */
export function Plate({ season, live, event }: PlateProps) {
  const t = useText(screenText)
  const lang = useLang()
  return (
    <div className="hall wall plate">
      <p className="plate-seal" aria-hidden="true">
        <span>赛</span>
      </p>
      <h1>{season.name || t('house')}</h1>
      {event ? (
        <p className="plate-note">
          {event.name} {groupName(event.group, lang)}
        </p>
      ) : null}
      <div className="screen-dot">
        <LiveDot live={live} />
      </div>
    </div>
  )
}
