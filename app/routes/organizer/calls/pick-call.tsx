import { useState } from 'react'
import type { Seen } from '~/domain/call-up'
import { callDeskText } from '~/i18n/call-desk'
import { useText } from '~/i18n/use-text'
import type { DeskFetcher } from './use-presses'
import { Press } from './press'

type PickCallProps = {
  readonly waiting: readonly Seen[]
  readonly place: string
  readonly fetcher: DeskFetcher
}

/** One out of the order: somebody who has to go earlier. */
export function PickCall({ waiting, place, fetcher }: PickCallProps) {
  const t = useText(callDeskText)
  const [picked, setPicked] = useState('')
  const one = waiting.find(({ number }) => number === picked) ?? waiting[1]
  if (!one) return null
  return (
    <div className="pick-call">
      <label>
        {t('pick')}
        <select value={one.number} onChange={(event) => setPicked(event.target.value)}>
          {waiting.map(({ number }) => (
            <option key={number}>{number}</option>
          ))}
        </select>
      </label>
      <Press seen={[one]} act="call" place={place} word={t('callIt')} about={one.number} fetcher={fetcher} />
    </div>
  )
}
