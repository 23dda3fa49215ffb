import { padText } from '~/i18n/pad'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { BlockedButton, Button, ButtonLink } from '~/ui/parts/button'
import { Icon } from '~/ui/parts/icon'

type PadFootProps = {
  readonly sheetId: string
  readonly missing: number
  readonly nextCode: string | null
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly hand: 'left' | 'right'
  readonly locked: boolean
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onNext: () => void
}

/** The thumb bar: back and forth, sign, and one way on at the thumb. */
export function PadFoot(props: PadFootProps) {
  const { sheetId, missing, nextCode, hand, locked } = props
  const t = useText(padText)
  const sign = (primary: boolean) =>
    missing > 0 && !locked ? (
      <BlockedButton size="pad">
        <span className="whitespace-nowrap">{t('signMissing', { n: missing })}</span>
      </BlockedButton>
    ) : (
      <ButtonLink to={paths.sign(sheetId)} size="pad" kind={primary ? 'primary' : 'plain'}>
        {t('sign')}
      </ButtonLink>
    )
  return (
    <div className={`pad-foot ${hand === 'left' ? 'flex-row-reverse' : ''}`}>
      <Button icon="undo" size="pad" disabled={!props.canUndo || locked} onClick={props.onUndo}>
        {t('undo')}
      </Button>
      <Button icon="redo" size="pad" disabled={!props.canRedo || locked} onClick={props.onRedo}>
        {t('redo')}
      </Button>
      <div className={`pad-on ${hand}`}>
        {nextCode ? (
          <>
            <span className="max-sm:hidden">{sign(missing === 0)}</span>
            <Button kind={missing === 0 ? 'plain' : 'primary'} size="pad" onClick={props.onNext}>
              <span className="text-18 font-bold whitespace-nowrap">{t('next', { code: nextCode })}</span>
              <Icon name="next" />
            </Button>
          </>
        ) : (
          sign(true)
        )}
      </div>
    </div>
  )
}
