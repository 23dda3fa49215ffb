import type { ProgrammeView } from '~/domain/programme'
import { programmeText } from '~/i18n/programme'
import { useLang, useText } from '~/i18n/use-text'
import { groupName } from '~/ui/event/group-name'
import { CeremonyWall } from './ceremony-wall'
import { HallTitle } from './hall-title'

type ProgrammeWallProps = { readonly view: ProgrammeView; readonly connected: boolean }

/** 颁奖仪程大屏: whichever event is on; between two of them the title picture with what comes next. */
export function ProgrammeWall({ view, connected }: ProgrammeWallProps) {
  const t = useText(programmeText)
  const lang = useLang()
  const { ceremony, events, season } = view
  if (ceremony) return <CeremonyWall view={ceremony} connected={connected} />
  const at = events.findIndex(({ code }) => code === view.at)
  const coming = (at < 0 ? events : events.slice(at)).find(({ over }) => !over) ?? null
  const done = coming === null && events.length > 0
  return (
    <div className="hall wall reveal programme">
      <header className="wall-head">
        <HallTitle>{season.name}</HallTitle>
        <p>
          {t('ceremony')}
          {connected ? null : <i className="line-dot" role="img" aria-label={t('lineLost')} />}
        </p>
      </header>
      <div className="programme-title" role="status">
        <span className={done ? 'yin on' : 'yin'} aria-hidden="true">
          {t(done ? 'sealDone' : 'seal')}
        </span>
        <div>
          <p>{t(done ? 'overNote' : at < 0 ? 'title' : 'comesNext')}</p>
          <b>
            {coming && at >= 0
              ? `${coming.name} ${groupName(coming.group, lang)}`
              : t(done ? 'over' : 'ceremony')}
          </b>
        </div>
      </div>
      <ol className="programme-list" aria-label={t('order')}>
        {events.map(({ code, name, group, over }) => (
          <li
            key={code}
            className={over ? 'over' : undefined}
            aria-current={code === view.at ? 'step' : undefined}
          >
            {name} {groupName(group, lang)}
            {over ? <span className="sr-only"> {t('isOver')}</span> : null}
          </li>
        ))}
      </ol>
    </div>
  )
}
