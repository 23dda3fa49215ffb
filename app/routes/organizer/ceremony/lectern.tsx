import { Link } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { ceremonyText } from '~/i18n/ceremony'
import { showTime } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import { sayStep } from '~/ui/ceremony/say'
import { Spoken } from '~/ui/ceremony/spoken'
import { groupName } from '~/ui/event/group-name'
import { AwardNotes, Missing } from './award-notes'
import { HallKnows } from './hall-knows'
import type { Desk } from './starting'
import { Turn } from './turn'
import { useLeading } from './use-leading'

type LecternProps = {
  readonly event: { readonly code: string; readonly name: string; readonly group: string }
  readonly desk: Desk
  readonly running: NonNullable<Desk['running']>
}

/** 主持台 on a tablet or a phone: what to say now in big type, what comes next, one big button. */
export function Lectern({ event, desk, running: { step, rehearsal } }: LecternProps) {
  const t = useText(ceremonyText)
  const lang = useLang()
  const { steps, states, people } = desk
  const { forth, back, line, current, next, over, shown, to } = useLeading(event.code, desk, step)
  return (
    <>
      <header className="lectern-head">
        <h1>
          <Link to={to}>
            {event.name} {groupName(event.group, lang)}
          </Link>
        </h1>
        <p role="status">
          {rehearsal ? <b>{t('rehearsalMark')} </b> : null}
          {t('step', { n: step, of: steps.length - 1 })}
          {line === 'lost' ? <b className="text-amber"> {t('lineLost')}</b> : null}
        </p>
        <Clock />
      </header>
      <section className="lectern-now" aria-label={t('now')}>
        {current ? <Spoken step={current} event={event} people={people} /> : null}
        {shown.length > 0 ? <AwardNotes rows={shown} states={states} to={to} /> : null}
      </section>
      <section className="lectern-next" aria-label={t('then')}>
        <h2>{t('then')}</h2>
        <p>{next ? sayStep(next, event, people, lang) : t('allOpen')}</p>
        <HallKnows knows={desk.knows} />
        {over ? <Missing steps={steps} states={states} /> : null}
      </section>
      <nav className="lectern-turn" aria-label={t('order')}>
        <Turn to={to} from={step} direction="back" off={step === 0} button={back}>
          {t('oneBack')}
        </Turn>
        <Turn to={to} from={step} direction="forth" off={over} button={forth}>
          {t('oneNext')}
        </Turn>
      </nav>
    </>
  )
}

const SECOND_MS = 1_000

/** The time of day, once the page is awake; what the server knew would be late already. */
function Clock() {
  const t = useText(ceremonyText)
  const [now, setNow] = useState<string | null>(null)
  useEffect(() => {
    const tell = () => setNow(showTime(new Date()))
    tell()
    const ticking = setInterval(tell, SECOND_MS)
    return () => clearInterval(ticking)
  }, [])
  return (
    <time className="lectern-clock" aria-label={t('clock')}>
      {now ?? '--:--'}
    </time>
  )
}
