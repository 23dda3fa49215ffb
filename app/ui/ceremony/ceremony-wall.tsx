import type { CeremonyView } from '~/domain/ceremony'
import { ceremonyText } from '~/i18n/ceremony'
import { useLang, useText } from '~/i18n/use-text'
import { groupName } from '~/ui/event/group-name'
import { EmptyState } from '~/ui/parts/empty-state'
import { OpenedLane } from './opened-lane'
import { PodiumScale } from './podium-scale'
import { SealedLane } from './sealed-lane'

const LANES = 4

/** 启封大屏: one unit is a 1080th of the height; the sealed place above, what is opened below it. */
export function CeremonyWall({ view }: { readonly view: CeremonyView }) {
  const t = useText(ceremonyText)
  const lang = useLang()
  const { event, opened, seal } = view
  const { places = [], list = [], next = null } = opened ?? {}
  return (
    <div className="hall wall reveal">
      <header className="wall-head">
        <h1>
          {event.name} {groupName(event.group, lang)} · {t('opening')}
        </h1>
        <p>
          <span>{event.season}</span>
          {opened ? <span role="status">{t('step', { n: opened.step, of: opened.of })}</span> : null}
        </p>
      </header>
      {opened ? null : <EmptyState title={t('waiting')}>{t('waitingNote')}</EmptyState>}
      {next ? <SealedLane next={next} seal={seal} /> : null}
      <ol className="lanes">
        {places.slice(0, next ? LANES - 1 : LANES).map((row, at) => (
          <OpenedLane key={row.number} row={row} fresh={at === 0 && !next} />
        ))}
      </ol>
      {places.length === 0 && list.length > 0 ? (
        <section className="merit" aria-label={t('list')}>
          <h2>{t('list')}</h2>
          <ul>
            {list.map(({ number, name, org }) => (
              <li key={number}>
                <b>{name}</b> <small>{org}</small>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <PodiumScale places={places} next={next} />
    </div>
  )
}
