import { Form } from '@remix-run/react'
import type { Scene, SceneOf } from '~/domain/scene'
import { turned } from '~/domain/scene-pages'
import { showTime } from '~/i18n/format'
import { remoteText } from '~/i18n/remote'
import { useLang, useText } from '~/i18n/use-text'
import type { RemoteScreen } from '~/queries/organizer/screens.server'
import { Icon, type IconName } from '~/ui/parts/icon'
import { sceneName, type RemoteEvent } from './scene-name'

type ScreenRowsProps = {
  readonly screens: readonly RemoteScreen[]
  readonly events: readonly RemoteEvent[]
  /** how many pages each shown board has */
  readonly pages: Readonly<Record<string, number>>
  readonly open: Readonly<Record<string, number>>
  readonly target: string
  readonly choose: (target: string) => void
}

/** 每块屏幕: what it shows now, how many browsers have it open, and the pages of its board. */
export function ScreenRows({ screens, events, pages, open, target, choose }: ScreenRowsProps) {
  const t = useText(remoteText)
  const lang = useLang()
  const radio = (code: string) => (
    <input
      type="radio"
      form="remote"
      name="screen"
      value={code}
      checked={target === code}
      onChange={() => choose(code)}
    />
  )
  return (
    <ul className="remote-screens">
      {screens.map(({ code, name, scene, setAt }) => (
        <li key={code} data-chosen={target === code || undefined}>
          <label>
            {radio(code)}
            <span>
              <b>{name}</b>
              <span className="remote-now">{sceneName(scene, events, lang)}</span>
              <small>
                {t('since', { at: showTime(setAt) })} ·{' '}
                {open[code] ? t('open', { n: open[code] }) : t('openNone')}
              </small>
            </span>
          </label>
          {scene.kind === 'board' && (pages[scene.eventCode] ?? 1) > 1 ? (
            <Pages screen={code} scene={scene} pages={pages[scene.eventCode] ?? 1} />
          ) : null}
        </li>
      ))}
      {screens.length > 1 ? (
        <li data-chosen={target === 'all' || undefined}>
          <label>
            {radio('all')}
            <span>
              <b>{t('all')}</b>
              <small>{t('allNote', { n: screens.length })}</small>
            </span>
          </label>
        </li>
      ) : null}
    </ul>
  )
}

type PagesProps = { readonly screen: string; readonly scene: SceneOf<'board'>; readonly pages: number }

function Pages({ screen, scene, pages }: PagesProps) {
  const t = useText(remoteText)
  const { page } = scene
  const to = (next: number | null) => ({ ...scene, page: next })
  const said =
    page === null ? t('autoOf', { of: pages }) : t('heldAt', { n: Math.min(page, pages - 1) + 1, of: pages })
  return (
    <Form method="post" className="remote-pages" preventScrollReset aria-label={t('pages')}>
      <input type="hidden" name="intent" value="show" />
      <input type="hidden" name="screen" value={screen} />
      <Turn scene={to(turned(page, -1, pages))} icon="back" label={t('previous')} />
      <button className="btn" type="submit" name="scene" value={JSON.stringify(to(page === null ? 0 : null))}>
        <span>
          <b>{page === null ? t('hold') : t('auto')}</b>
          <small>{said}</small>
        </span>
      </button>
      <Turn scene={to(turned(page, 1, pages))} icon="next" label={t('next')} />
    </Form>
  )
}

type TurnProps = { readonly scene: Scene; readonly icon: IconName; readonly label: string }

function Turn({ scene, icon, label }: TurnProps) {
  return (
    <button className="btn" type="submit" name="scene" value={JSON.stringify(scene)} aria-label={label}>
      <Icon name={icon} size={28} />
    </button>
  )
}
