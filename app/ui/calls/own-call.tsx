import { READY, type OwnCall } from '~/domain/call-up'
import { callsText } from '~/i18n/calls'
import { showTime } from '~/i18n/format'
import { useText } from '~/i18n/use-text'
import { Button } from '~/ui/parts/button'
import { useRing } from './use-ring'

type OwnCallStripProps = { readonly own: OwnCall; readonly number: string }
type Said = { readonly what: string; readonly note: string }

/** 我的号: where to go, or how many are before; rings once it was pressed that it may. */
export function OwnCallStrip({ own, number }: OwnCallStripProps) {
  const t = useText(callsText)
  const { what, note } = sayOwn(own, number, t)
  const waits = own.state === 'waiting' || own.state === 'missed'
  const beat = own.state === 'called' ? `${own.at}.${own.place}` : ''
  const { armed, arm } = useRing(beat)
  return (
    <section className="strip own-call" data-state={own.state} aria-label={t('mine', { number })}>
      <p className="own-number">{t('mine', { number })}</p>
      <p className="own-what" role="status">
        {what}
      </p>
      {note ? <p className="own-note">{note}</p> : null}
      {waits && arm && !armed ? (
        <Button size="big" wide onClick={arm}>
          {t('ring')}
        </Button>
      ) : null}
      {waits && armed ? (
        <p className="own-note">
          <b>{t('ringing')}</b>
          <br />
          {t('ringTest')}
        </p>
      ) : null}
    </section>
  )
}

function sayOwn(
  own: OwnCall,
  number: string,
  t: ReturnType<typeof useText<keyof (typeof callsText)['zh']>>,
): Said {
  switch (own.state) {
    case 'called': {
      const at = t('calledAt', { at: showTime(own.at) })
      const note = own.times > 1 ? `${at}，${t('again', { n: own.times })}` : at
      return { what: t('goTo', { place: own.place }), note }
    }
    case 'present':
      return { what: t('there', { place: own.place }), note: t('thereNote') }
    case 'missed':
      return { what: t('missed', { number }), note: t('missedNote') }
    case 'unknown':
      return { what: t('unknown', { number }), note: t('unknownNote') }
    case 'waiting':
      if (own.ahead === 0) return { what: t('nextIsYou'), note: '' }
      return { what: t(own.ahead < READY ? 'readyAhead' : 'ahead', { n: own.ahead }), note: '' }
  }
}
