import { padDeskText } from '~/i18n/pad-desk'
import { useText } from '~/i18n/use-text'
import { Button } from '~/ui/parts/button'
import { Dialog } from '~/ui/parts/dialog'

const KEYS = [
  ['Enter  Tab  ↓', 'keyEnter'],
  ['↑  Shift+Tab', 'keyUp'],
  ['0  1  2  3', 'keyScore'],
  ['1  0  y  n', 'keyYesNo'],
  ['0–9  .  -', 'keyValue'],
  ['Ctrl+Z  Ctrl+Y', 'keyUndo'],
  ['PgUp  PgDn', 'keyNext'],
  ['F2', 'keyDesk'],
  ['Esc', 'keyEscape'],
  ['?', 'keyHelp'],
] as const

/** 按键说明 */
export function KeysDialog({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const t = useText(padDeskText)
  return (
    <Dialog
      open={open}
      title={t('helpTitle')}
      onClose={onClose}
      acts={
        <Button kind="primary" size="pad" onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      <dl className="keys">
        {KEYS.map(([keys, word]) => (
          <div key={word}>
            <dt>
              {keys.split('  ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('helpNote')}</p>
    </Dialog>
  )
}
