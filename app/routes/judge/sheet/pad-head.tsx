import { groupName } from '~/ui/event/group-name'
import { showHundredths } from '~/domain/exact'
import { padText } from '~/i18n/pad'
import { padDeskText } from '~/i18n/pad-desk'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { Button, ButtonLink } from '~/ui/parts/button'
import { Icon } from '~/ui/parts/icon'
import { Rule } from '~/ui/parts/rule'

type PadHeadProps = {
  readonly sheet: JudgeSheet
  readonly given: number
  readonly of: number
  readonly hand: 'left' | 'right'
  readonly desk: boolean
  readonly onHand: () => void
  readonly onDesk: () => void
}

/** The one number being marked, large; never a name. */
export function PadHead({ sheet, given, of, hand, desk, onHand, onDesk }: PadHeadProps) {
  const t = useText(padText)
  const words = useText(padDeskText)
  const lang = useLang()
  return (
    <header className="pad-head">
      <div>
        <p className="pad-number">
          <span>{t('number')}</span>
          <b>{sheet.seat.code}</b>
        </p>
        <div className="pad-title">
          <h1>
            {t('module', { code: sheet.module.code })}
            <span>{sheet.module.name}</span>
            <small>
              {sheet.event.name} {groupName(sheet.event.group, lang)}
              <span>{t('max', { n: showHundredths(sheet.module.maxHundredths) })}</span>
            </small>
          </h1>
          <p className="pad-given" aria-live="polite">
            {t('given')} <b>{given}</b> {t('givenItems', { n: of })}
          </p>
        </div>
        <nav aria-label={t('number')}>
          {desk ? null : (
            <Button icon="hand" aria-pressed={hand === 'left'} onClick={onHand} size="pad">
              {t(hand === 'left' ? 'rightHand' : 'leftHand')}
            </Button>
          )}
          <Button aria-pressed={desk} onClick={onDesk} size="pad">
            <kbd aria-hidden="true">F2</kbd>
            {words(desk ? 'toPad' : 'toDesk')}
          </Button>
          <ButtonLink to={sheet.next ? paths.sheet(sheet.next) : paths.judge()} size="pad">
            {t(sheet.next ? 'nextNumber' : 'toList')}
            <Icon name="next" />
          </ButtonLink>
        </nav>
      </div>
      <Rule tone="ink" />
    </header>
  )
}
