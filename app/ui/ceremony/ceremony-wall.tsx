import type { CeremonyView } from '~/domain/ceremony'
import { ceremonyText } from '~/i18n/ceremony'
import { useLang, useText } from '~/i18n/use-text'
import { groupName } from '~/ui/event/group-name'
import { EmptyState } from '~/ui/parts/empty-state'
import { HallTitle } from './hall-title'
import { Lanes } from './lanes'
import { MeritLine, MeritList } from './merit'
import { OpenedLane } from './opened-lane'
import { PodiumScale } from './podium-scale'
import { SealedLane, SealStrip } from './sealed-lane'

type CeremonyWallProps = {
  readonly view: CeremonyView
  readonly connected: boolean
  /** 彩排 stands across everything */
  readonly rehearsal?: boolean
}

/** 启封大屏: one unit is a 1080th of the height; the sealed place above, what is opened below it, 优胜 at the foot. */
export function CeremonyWall({ view, connected, rehearsal = false }: CeremonyWallProps) {
  const t = useText(ceremonyText)
  const lang = useLang()
  const { event, opened, seal } = view
  const { places = [], list = [], next = null, fresh = 0 } = opened ?? {}
  const title = `${event.name} ${groupName(event.group, lang)} · ${t('opening')}`
  const now = places.slice(0, fresh)
  const before = places.slice(fresh)
  return (
    <div
      className="hall wall reveal"
      data-sealed={(opened && places.length + list.length === 0) || undefined}
    >
      <header className="wall-head">
        <HallTitle>{title}</HallTitle>
        <p>
          <span>{event.season}</span>
          {opened ? (
            <span>
              <span role="status">{t('step', { n: opened.step, of: opened.of })}</span>
              {connected ? null : <i className="line-dot" role="img" aria-label={t('lineLost')} />}
            </span>
          ) : null}
        </p>
      </header>
      {opened ? (
        <div className="stage">
          {next ? <SealedLane next={next} seal={seal} waits={now.length > 0} /> : null}
          {now.length > 0 ? (
            <section
              key={`${opened.step}`}
              className="opened strip"
              data-count={now.length > 3 ? 'many' : now.length}
              aria-label={t('now')}
            >
              {now.map((row) => (
                <OpenedLane key={row.number} row={row} />
              ))}
              <div className="tear" aria-hidden="true">
                <SealStrip seal={seal} />
              </div>
            </section>
          ) : null}
        </div>
      ) : (
        <EmptyState title={t('waiting')}>{t('waitingNote')}</EmptyState>
      )}
      {places.length === 0 && list.length > 0 ? (
        <MeritList list={list} />
      ) : (
        <Lanes rows={before} last={next === null} foot={list.length > 0} />
      )}
      <PodiumScale places={places} next={next} />
      {places.length > 0 && list.length > 0 ? <MeritLine list={list} /> : null}
      {rehearsal ? (
        <p className="rehearsal-mark" aria-hidden="true">
          {t('rehearsalMark')}
        </p>
      ) : null}
    </div>
  )
}
