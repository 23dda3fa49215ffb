import { showHundredths } from '~/domain/exact'
import { showDayTime } from '~/i18n/format'
import { paperText } from '~/i18n/paper'
import { useLang, useText } from '~/i18n/use-text'
import type { PaperData, PaperSignature } from './paper-data'

/** Below the last line: the total, room for remarks, and who signs. */
export function PaperEnd({ paper }: { readonly paper: PaperData }) {
  const t = useText(paperText)
  const { kind, totalHundredths, module, signatures, contestantSigns } = paper
  const by = (role: string) => signatures.find((one) => one.role === role)
  return (
    <div className="paper-end">
      <p className="paper-total">
        {kind === 'filled' && totalHundredths === null ? <span>{t('unfinished')}</span> : null}
        <span>{t('total')}</span>
        <b>{totalHundredths === null ? '' : showHundredths(totalHundredths)}</b>
        <span>/ {showHundredths(module.maxHundredths)}</span>
      </p>
      <p className="paper-remark">
        <span>{t('remark')}</span>
        <small>{t('remarkNote')}</small>
      </p>
      <dl className={contestantSigns ? 'paper-signs four' : 'paper-signs'}>
        {contestantSigns ? <Sign label={t('contestant')} signed={by('contestant')} kind={kind} /> : null}
        <Sign label={t('judgeSign')} signed={by('judge')} kind={kind} />
        <Sign label={t('chief')} signed={by('chief')} kind={kind} />
        <Sign label={t('supervisor')} signed={undefined} kind="blank" />
      </dl>
    </div>
  )
}

type SignProps = {
  readonly label: string
  readonly signed: PaperSignature | undefined
  readonly kind: PaperData['kind']
}

function Sign({ label, signed, kind }: SignProps) {
  const t = useText(paperText)
  const lang = useLang()
  const how = signed?.role === 'contestant' ? '' : t(signed?.strokes ? 'drawnSigned' : 'pinSigned')
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {signed?.strokes ? (
          <svg viewBox="0 0 600 200" role="img" aria-label={signed.name}>
            <path d={signed.strokes} />
          </svg>
        ) : null}
        {signed && !signed.strokes ? <b>{signed.name || t('contestantSigned')}</b> : null}
        {!signed && kind === 'filled' ? <span>{t('unsigned')}</span> : null}
      </dd>
      <dd className="paper-when">
        {signed
          ? `${signed.strokes ? `${signed.name} ` : ''}${how} ${showDayTime(signed.at, lang)}`
          : t('time')}
      </dd>
    </div>
  )
}
