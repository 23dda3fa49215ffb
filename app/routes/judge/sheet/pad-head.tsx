import { groupName } from '~/ui/event/group-name'
import { showHundredths } from '~/domain/exact'
import { padText } from '~/i18n/pad'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { Button, ButtonLink } from '~/ui/parts/button'
import { Rule } from '~/ui/parts/rule'

type PadHeadProps = {
  readonly sheet: JudgeSheet
  readonly given: number
  readonly of: number
  readonly hand: 'left' | 'right'
  readonly onHand: () => void
}

/** The one number being marked, large; never a name. */
export function PadHead({ sheet, given, of, hand, onHand }: PadHeadProps) {
  const t = useText(padText)
  const lang = useLang()
  return (
    <header className="px-6 max-sm:px-4">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 pt-3 pb-2.5">
        <p className="flex items-end gap-3">
          <span className="pb-1 text-ink-2">{t('number')}</span>
          <b className="font-num text-[4rem] leading-none font-bold tabular-nums">{sheet.seat.code}</b>
        </p>
        <h1 className="min-w-0 text-22 leading-snug font-bold">
          {t('module', { code: sheet.module.code })}
          <span className="ml-3">{sheet.module.name}</span>
          <small className="block text-16 font-normal text-ink-2">
            {sheet.event.name} {groupName(sheet.event.group, lang)}
            <span className="ml-4">{t('max', { n: showHundredths(sheet.module.maxHundredths) })}</span>
          </small>
        </h1>
        <div className="ml-auto flex flex-wrap items-center gap-3">
          <p className="text-ink-2" aria-live="polite">
            {t('given')} <b className="font-num text-28 text-ink">{given}</b> {t('givenItems', { n: of })}
          </p>
          <Button icon="hand" aria-pressed={hand === 'left'} onClick={onHand} size="pad">
            {t(hand === 'left' ? 'rightHand' : 'leftHand')}
          </Button>
          {sheet.next ? (
            <ButtonLink to={paths.sheet(sheet.next)} size="pad">
              {t('nextNumber')}
            </ButtonLink>
          ) : (
            <ButtonLink to={paths.judge()} size="pad">
              {t('toList')}
            </ButtonLink>
          )}
        </div>
      </div>
      <Rule tone="ink" />
    </header>
  )
}
