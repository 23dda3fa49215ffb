import { showDayTime, type Moment } from '~/i18n/format'
import { signText } from '~/i18n/sign'
import { useLang, useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'
import { DrawnLine } from './drawn-line'

/** One place for a signature on the sheet, signed or still open. */
export type SignedPlace = {
  readonly id: string
  /** who signs here: 选手 101, 裁判 3 */
  readonly who: string
  readonly name?: string
  readonly signed: { readonly method: string; readonly strokes: string; readonly at: Moment } | null
}

/** 签名处: the lines as they were drawn, each with who and when, as they will be printed. */
export function SheetSignatures({ places }: { readonly places: readonly SignedPlace[] }) {
  const t = useText(signText)
  const lang = useLang()
  return (
    <div className="sheet-signs">
      {places.map(({ id, who, name, signed }) => (
        <figure key={id}>
          <div className={signed ? 'place' : 'place open'}>
            {signed?.method === 'drawn' ? (
              <DrawnLine strokes={signed.strokes} label={`${t('drawn')} ${who}`} />
            ) : signed ? (
              <span className="inline-flex items-center gap-1.5">
                <Icon name="lock" size={18} />
                {t('pinMark')}
              </span>
            ) : null}
          </div>
          <figcaption>
            {who} {name ? <b>{name}</b> : null}
            {signed ? <span className="block font-num">{showDayTime(signed.at, lang)}</span> : null}
          </figcaption>
        </figure>
      ))}
    </div>
  )
}
