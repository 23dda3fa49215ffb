import { paperText } from '~/i18n/paper'
import { useText } from '~/i18n/use-text'
import type { PaperData } from './paper-data'

type PaperFootProps = { readonly paper: PaperData; readonly page: number; readonly pages: number }

const SHOWN = 32

/** Digests in groups of four, so that two people can compare them aloud. */
function fours(digest: string, length: number): string {
  return digest.slice(0, length).replace(/(.{4})(?=.)/g, '$1 ')
}

/** What ties the paper to the ledger: the code of the desk's page, the digests, the ledger's head, page x of y. */
export function PaperFoot({ paper, page, pages }: PaperFootProps) {
  const t = useText(paperText)
  const { event, rulesDigest, sheetDigest, ledger, number } = paper
  const scan = t(number === null ? 'scanList' : 'scan')
  return (
    <footer className="paper-foot">
      <img src={paper.qr} alt={scan} width="76" height="76" />
      <div>
        <p>
          {t('event', { code: event.code })}
          <span>{rulesDigest ? t('rules') : t('rulesOpen')}</span>
          {rulesDigest ? <code>{fours(rulesDigest, 16)}</code> : null}
        </p>
        <p>
          {sheetDigest ? t('digest') : t('blankForm')}
          {sheetDigest ? <code>{fours(sheetDigest, SHOWN)}</code> : null}
        </p>
        <p>
          {ledger ? t('ledger', { seq: ledger.seq }) : null}
          {ledger ? <code>{fours(ledger.digest, 8)}</code> : null}
          <span>{scan}</span>
        </p>
      </div>
      <p className="paper-count">{t('page', { n: page, of: pages })}</p>
    </footer>
  )
}
