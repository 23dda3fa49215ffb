import { showHundredths } from '~/domain/exact'
import { showDateTime } from '~/i18n/format'
import { signText } from '~/i18n/sign'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { ButtonLink } from '~/ui/parts/button'
import { Seal } from '~/ui/parts/seal'

/** 已签名锁定: what was bound, by whom and when, and the way on. */
export function Done({ sheet }: { readonly sheet: JudgeSheet }) {
  const t = useText(signText)
  const lang = useLang()
  const { next, seat, judge, digest, signedAt, totalHundredths } = sheet
  return (
    <>
      <section className="border border-t-4 border-line border-t-ink bg-sheet p-4" role="status">
        <div className="flex items-center gap-4">
          <Seal character="签" state="on" size="big" />
          <p>
            <b className="block text-22 leading-snug">{t('signedDone')}</b>
            <span className="font-num text-ink-2">{signedAt ? showDateTime(signedAt, lang) : null}</span>
          </p>
        </div>
        <ul className="mt-3 border-t border-line">
          {sheet.signatures.map(({ role, method, at }) => (
            <li key={role + at} className="flex flex-wrap gap-x-3 border-b border-line py-2">
              <b>
                {role === 'contestant'
                  ? t('contestantWord', { seat: seat.code })
                  : `${t('judgeWord', { n: judge.seatNo })} ${judge.name}`}
              </b>
              <span className="ml-auto text-ink-2">{t(method === 'drawn' ? 'drawn' : 'pin')}</span>
            </li>
          ))}
          <li className="flex gap-x-3 border-b border-line py-2">
            {t('total')}
            <b className="ml-auto font-num">
              {totalHundredths === null ? null : showHundredths(totalHundredths)}
            </b>
          </li>
        </ul>
        {digest ? (
          <p className="mt-2 text-14 text-ink-2">
            {t('wholeDigest')}
            <span className="block font-mono break-all">{digest}</span>
          </p>
        ) : null}
      </section>
      <p className="leading-normal text-ink-2">{t('signedNote')}</p>
      <div className="mt-auto grid gap-3">
        <ButtonLink to={next ? paths.sheet(next) : paths.judge()} kind="primary" size="pad">
          {t(next ? 'toNext' : 'toList')}
        </ButtonLink>
        {next ? (
          <ButtonLink to={paths.judge()} size="pad">
            {t('toList')}
          </ButtonLink>
        ) : null}
      </div>
    </>
  )
}
