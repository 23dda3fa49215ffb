import type { BoardView } from '~/domain/board'
import { groupName } from '~/ui/event/group-name'
import { FrozenPlate } from './frozen-plate'
import { boardText } from '~/i18n/board'
import { isStage } from '~/domain/stage'
import { stageText } from '~/i18n/stages'
import { useLang, useText } from '~/i18n/use-text'

/** The name over the wall: event, group, season, what is going on; 文武线 below. */
export function WallHead({ view }: { readonly view: BoardView }) {
  const t = useText(boardText)
  const stage = useText(stageText)
  const lang = useLang()
  const marking = view.modules.filter((module) => !module.counted)
  const { event } = view
  return (
    <header className="wall-head">
      <h1>{event.name}</h1>
      <span className="wall-group">{groupName(event.group, lang)}</span>
      {view.frozenSince ? (
        <FrozenPlate since={view.frozenSince} />
      ) : (
        <p>
          <span>{event.season}</span>
          <span>
            <b>
              {view.phase === 'blind' && marking[0] && marking.length === 1
                ? `${marking[0].code} ${marking[0].name} ${t('marking')}`
                : isStage(event.stage)
                  ? stage(event.stage)
                  : event.stage}
            </b>
            {view.phase === 'open' ? null : <span>{t('blindNote')}</span>}
          </span>
        </p>
      )}
    </header>
  )
}
