import type { Liveness } from '~/ui/board/live-dot'
import { pagesOf, rowsOn } from '~/domain/scene-pages'
import { phaseOf, reached, STAGES, type Stage } from '~/domain/stage'
import { showDay, showTime } from '~/i18n/format'
import { screenText } from '~/i18n/screen'
import { stageText } from '~/i18n/stages'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { usePages } from '~/ui/board/use-pages'
import { WallFoot } from '~/ui/board/wall-foot'
import { groupName } from '~/ui/event/group-name'
import { EmptyState } from '~/ui/parts/empty-state'
import { HallHead } from './hall-head'
import { HallRail } from './hall-rail'
import type { HallEvent } from './hall-season'
import { isRunning, nowFirst } from './now-first'

type SeasonWallProps = {
  readonly season: { readonly name: string }
  readonly events: readonly HallEvent[]
  readonly live: Liveness
}

/** 全部赛项: what is on now first, then what comes, then what is over; 12 a page. */
export function SeasonWall({ season, live, ...given }: SeasonWallProps) {
  const t = useText(screenText)
  const events = nowFirst(given.events)
  const turning = usePages(pagesOf(events.length))
  const { from, shown } = rowsOn(turning.page, events)
  const running = events.filter(isRunning).length
  const over = events.filter(({ stage }) => reached(stage, 'announced')).length
  return (
    <div className="hall wall season-wall">
      <HallHead title={t('season')} season={season.name} />
      <section className="wall-body" aria-label={t('season')}>
        {events.length === 0 ? (
          <EmptyState title={t('noEvents')}>{t('noEventsNote')}</EmptyState>
        ) : (
          <table>
            <thead>
              <tr>
                <th className="w-event">{t('event')}</th>
                <th className="w-when">{t('when')}</th>
                <th className="w-lane">{t('stage')}</th>
                <th className="w-count">{t('entries')}</th>
                <th className="w-sheets">{t('sheets')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map((event) => (
                <EventRow key={event.code} event={event} />
              ))}
            </tbody>
          </table>
        )}
        <WallFoot turning={turning}>
          {shown.length > 0 ? (
            <span>{t('eventRange', { from: from + 1, to: from + shown.length, of: events.length })}</span>
          ) : null}
        </WallFoot>
      </section>
      <HallRail
        live={live}
        phone={t('phone')}
        qr={paths.phoneCode()}
        figures={[
          { label: t('running'), value: running, of: t('runningOf', { n: '' }).trim() },
          { label: t('published'), value: over, of: t('runningOf', { n: '' }).trim() },
        ]}
      />
    </div>
  )
}

function EventRow({ event }: { readonly event: HallEvent }) {
  const lang = useLang()
  const { entries, sheets, sheetsSigned } = event.counts
  return (
    <tr className={isRunning(event) ? 'strip' : reached(event.stage, 'announced') ? 'over' : undefined}>
      <th scope="row" className="w-event">
        {event.name} <small>{groupName(event.group, lang)}</small>
      </th>
      <td className="w-when">
        {showDay(event.startsAt, lang)} {showTime(event.startsAt)} <small>{event.venue}</small>
      </td>
      <td className="w-lane">
        <WallLane stage={event.stage} frozen={event.frozen} />
      </td>
      <td className="w-count">{entries}</td>
      <td className="w-sheets">{sheets === 0 ? '—' : `${sheetsSigned}/${sheets}`}</td>
    </tr>
  )
}

/** 阶段刻度: one tick a stage, the phases apart, the present one tall; its name beside it. */
function WallLane({ stage, frozen }: { readonly stage: Stage; readonly frozen: boolean }) {
  const name = useText(stageText)
  const t = useText(screenText)
  const at = STAGES.indexOf(stage)
  return (
    <span className="wall-lane">
      <b>
        {name(stage)}
        {frozen ? ` · ${t('frozen')}` : ''}
      </b>
      <span aria-hidden="true">
        {STAGES.map((one, n) => (
          <i
            key={one}
            className={n < at ? 'done' : n === at ? 'here' : undefined}
            data-first={n > 0 && phaseOf(one) !== phaseOf(STAGES[n - 1] ?? one) ? '' : undefined}
          />
        ))}
      </span>
    </span>
  )
}
