import type { Scene } from '~/domain/scene'
import { remoteText } from '~/i18n/remote'
import { textFor, type Lang } from '~/i18n/define'
import { groupName } from '~/ui/event/group-name'

export type RemoteEvent = { readonly code: string; readonly name: string; readonly group: string }

/** 画面的名字: what a screen shows, in the words of the remote. */
export function sceneName(scene: Scene, events: readonly RemoteEvent[], lang: Lang): string {
  const t = textFor(remoteText, lang)
  switch (scene.kind) {
    case 'board':
      return t('boardOf', { event: eventName(scene.eventCode, events, lang) })
    case 'ceremony':
      return t('ceremonyOf', { event: eventName(scene.eventCode, events, lang) })
    case 'calls':
      return t('callsOf', { event: eventName(scene.eventCode, events, lang) })
    case 'overlay': {
      const what = scene.show === 'entry' ? scene.number : t(`show-${scene.show}`)
      return t('overlayOf', { what, event: eventName(scene.eventCode, events, lang) })
    }
    case 'programme':
      return t('programme')
    case 'medals':
      return t('medalsBy', { by: t(scene.by), order: t(scene.order) })
    case 'message':
      return t('messageOf', { line: scene.line })
    case 'season':
      return t('season')
    case 'blank':
      return t('blankNow')
  }
}

export function eventName(code: string, events: readonly RemoteEvent[], lang: Lang): string {
  const event = events.find((one) => one.code === code)
  return event ? `${event.name} ${groupName(event.group, lang)}` : code
}
