import { Form } from '@remix-run/react'
import type { Scene } from '~/domain/scene'
import { remoteText } from '~/i18n/remote'
import { useLang, useText } from '~/i18n/use-text'
import { groupName } from '~/ui/event/group-name'
import { Section } from '~/ui/parts/section'
import type { RemoteEvent } from './scene-name'

const ORDERS = ['gold', 'total'] as const
const BY = ['delegation', 'org'] as const

type SceneButtonsProps = {
  readonly seasonCode: string
  readonly events: readonly RemoteEvent[]
  /** the scenes the chosen screens show */
  readonly now: readonly Scene[]
  readonly targetName: string
}

/** 显示什么: one press puts a scene on the chosen screen; what is on is pressed in. */
export function SceneButtons({ seasonCode, events, now, targetName }: SceneButtonsProps) {
  const t = useText(remoteText)
  const lang = useLang()
  const put = (scene: Scene, word: string, about = '') => (
    <button
      key={JSON.stringify(scene)}
      className="btn"
      type="submit"
      name="scene"
      value={JSON.stringify(scene)}
      aria-pressed={now.length > 0 && now.every((one) => same(one, scene))}
      aria-label={about ? `${word} ${about}` : undefined}
    >
      {word}
    </button>
  )
  return (
    <Section title={t('scenes')} aside={t('target', { name: targetName })}>
      <Form id="remote" method="post" preventScrollReset>
        <input type="hidden" name="intent" value="show" />
        <div className="remote-buttons">
          {put({ kind: 'season' }, t('season'))}
          {put({ kind: 'programme', seasonCode }, t('programme'))}
          {put({ kind: 'blank' }, t('blank'))}
        </div>
        <h3>{t('medals')}</h3>
        <div className="remote-buttons">
          {BY.flatMap((by) =>
            ORDERS.map((order) => put({ kind: 'medals', by, order }, `${t(by)} · ${t(order)}`)),
          )}
        </div>
        <h3>{t('events')}</h3>
        {events.length === 0 ? <p className="text-ink-2">{t('noEvents')}</p> : null}
        <ul className="remote-events">
          {events.map(({ code: eventCode, name, group }) => (
            <li key={eventCode}>
              <span>
                <b>{name}</b> <small>{groupName(group, lang)}</small>
              </span>
              {put({ kind: 'board', eventCode, page: null }, t('board'), name)}
              {put({ kind: 'calls', eventCode }, t('calls'), name)}
              {put({ kind: 'ceremony', eventCode }, t('ceremony'), name)}
            </li>
          ))}
        </ul>
      </Form>
    </Section>
  )
}

/** The same scene, whichever page of it is held. */
function same(one: Scene, other: Scene): boolean {
  if (one.kind === 'board' && other.kind === 'board') return one.eventCode === other.eventCode
  return JSON.stringify(one) === JSON.stringify(other)
}
