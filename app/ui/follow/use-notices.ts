import { useEffect, useState } from 'react'

/** absent: this browser has none (WeChat). off, on: the person's choice. refused: the browser said no. */
export type Notices = 'absent' | 'off' | 'on' | 'refused'

/**
 * 提醒: a browser notification for each note while the page is out of sight. Never asked for by itself: the browser's
 * question comes only after the switch is pressed.
 */
export function useNotices(note: string, title: string) {
  const [state, setState] = useState<Notices>('absent')
  useEffect(() => {
    const inApp = /MicroMessenger|QQ\//.test(navigator.userAgent)
    if ('Notification' in window && window.isSecureContext && !inApp) setState('off')
  }, [])
  useEffect(() => {
    if (state !== 'on' || note === '' || document.visibilityState === 'visible') return
    try {
      // the same tag: a newer place takes the place of the older one
      new Notification(title, { body: note, tag: title })
    } catch {
      // some phones have the name but let only a service worker use it
      setState('absent')
    }
  }, [state, note, title])
  async function turn() {
    if (state === 'on') return setState('off')
    const answer = await Notification.requestPermission()
    setState(answer === 'granted' ? 'on' : 'refused')
  }
  return { state, turn }
}
