import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import { useNotices } from './use-notices'

/** 名次变化时提醒我: there only where the browser can, and off until somebody presses it. */
export function NoticeSwitch({ note, title }: { readonly note: string; readonly title: string }) {
  const t = useText(boardText)
  const { state, turn } = useNotices(note, title)
  if (state === 'absent') return null
  if (state === 'refused') return <p className="foot-said">{t('noticesOff')}</p>
  return (
    <p className="foot-said">
      <button className="btn" type="button" aria-pressed={state === 'on'} onClick={() => void turn()}>
        {t('notices')}
      </button>
      {state === 'on' ? <span>{t('noticesOn')}</span> : null}
    </p>
  )
}
