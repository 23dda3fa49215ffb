import type { ProgrammeView } from '~/domain/programme'
import { programmeText } from '~/i18n/programme'
import { useLang, useText } from '~/i18n/use-text'
import { groupName } from '~/ui/event/group-name'
import { CeremonyWall } from './ceremony-wall'
import { HallTitle } from './hall-title'

type ProgrammeWallProps = { readonly view: ProgrammeView; readonly connected: boolean }

/** 颁奖仪程大屏: whichever event is on; before it the picture that it comes, after it that it is over. Never what nobody turned to. */
export function ProgrammeWall({ view, connected }: ProgrammeWallProps) {
  const t = useText(programmeText)
  const lang = useLang()
  const { ceremony, events, season } = view
  if (ceremony) return <CeremonyWall view={ceremony} connected={connected} />
  const at = events.find(({ code }) => code === view.at) ?? null
  const done = events.length > 0 && events.every(({ over }) => over)
  const opened = done || at?.over
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
        <span className={opened ? 'yin on' : 'yin'} aria-hidden="true">
          {t(opened ? 'sealDone' : 'seal')}
        </span>
        <div>
          <p>{t(done ? 'overNote' : at === null ? 'title' : at.over ? 'justOver' : 'comesNext')}</p>
          <b>{at && !done ? `${at.name} ${groupName(at.group, lang)}` : t(done ? 'over' : 'ceremony')}</b>
        </div>
      </div>
      <ol className="programme-list" aria-label={t('order')}>
        {events.map(({ code, name, group, over }) => (
          <li
            key={code}
            className={over ? 'over' : undefined}
            aria-current={code === view.at ? 'step' : undefined}
          >
            {over ? <i aria-hidden="true">✓</i> : null}
            {name} {groupName(group, lang)}
            {over ? <span className="sr-only"> {t('isOver')}</span> : null}
          </li>
        ))}
      </ol>
    </div>
  )
}
