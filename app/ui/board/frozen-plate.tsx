import { boardText } from '~/i18n/board'
import { showTime } from '~/i18n/format'
import { useText } from '~/i18n/use-text'
import { Seal } from '~/ui/parts/seal'

/** 封榜: a strip of paper that says since when the board stands still. */
export function FrozenPlate({ since }: { readonly since: string }) {
  const t = useText(boardText)
  return (
    <span className="frozen-plate strip">
      <Seal character="封" state="on" />
      <b>{t('frozen')}</b> <time dateTime={since}>{showTime(since)}</time>
    </span>
  )
}
