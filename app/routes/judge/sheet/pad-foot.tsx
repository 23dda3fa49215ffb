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
      <BlockedButton size="pad">{t('signMissing', { n: missing })}</BlockedButton>
    ) : (
      <ButtonLink to={paths.sign(sheetId)} size="pad" kind={primary ? 'primary' : 'plain'}>
        {t('sign')}
      </ButtonLink>
    )
  return (
    <div
      className={`flex flex-wrap items-center gap-x-2 gap-y-3 border-t border-line bg-paper pt-3 pb-4 max-sm:sticky max-sm:bottom-0 ${
        hand === 'left' ? 'flex-row-reverse' : ''
      }`}
    >
      <Button icon="undo" size="pad" disabled={!props.canUndo || locked} onClick={props.onUndo}>
        {t('undo')}
      </Button>
      <Button icon="redo" size="pad" disabled={!props.canRedo || locked} onClick={props.onRedo}>
        {t('redo')}
      </Button>
      <div
        className={`flex min-w-0 items-center gap-3 max-sm:w-full max-sm:justify-end ${hand === 'left' ? 'mr-auto flex-row-reverse' : 'ml-auto'}`}
      >
        {nextCode ? (
          <>
            <span className="max-sm:hidden">{sign(missing === 0)}</span>
            <Button kind={missing === 0 ? 'plain' : 'primary'} size="pad" onClick={props.onNext}>
              <span className="text-18 font-bold whitespace-nowrap max-sm:w-56">
                {t('next', { code: nextCode })}
              </span>
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
