import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'

type PhoneCodeProps = {
  readonly title: string
  readonly qr: string
  /** that page's address, where somebody may press the code */
  readonly to?: string
}

/** 扫码: the way from the wall to one's own phone. */
export function PhoneCode({ title, qr, to }: PhoneCodeProps) {
  const t = useText(boardText)
  return (
    <div className="wall-qr">
      <p>
        <b>{title}</b>
        <br />
        {t('scan')}
      </p>
      {to ? (
        <a href={to} aria-label={title}>
          <img className="strip qr" src={qr} alt="" />
        </a>
      ) : (
        <img className="strip qr" src={qr} alt="" />
      )}
    </div>
  )
}
