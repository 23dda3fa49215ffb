import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { seenText, type Seen } from '~/domain/call-up'
import { callDeskText } from '~/i18n/call-desk'
import { useText } from '~/i18n/use-text'
import { buttonClass } from '~/ui/parts/button'
import type { Place } from './use-place'
import type { DeskFetcher } from './use-presses'

const AT_ONCE = [1, 2, 3, 4, 5] as const

type NextCallProps = {
  readonly waiting: readonly Seen[]
  readonly place: Place
  readonly fetcher: DeskFetcher
}

/** 叫下一位: says whom it calls and where to before it is pressed; Enter never presses it. */
export function NextCall({ waiting, place: { place, setPlace, places, keep }, fetcher }: NextCallProps) {
  const t = useText(callDeskText)
  const [count, setCount] = useState(1)
  const next = waiting.slice(0, count)
  const numbers = next.map(({ number }) => number).join('、')
  function onSubmit(event: FormEvent<HTMLFormElement>) {
    fetcher.press(event)
    keep()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') event.preventDefault()
  }
  return (
    <fetcher.Form method="post" className="next-call" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <input type="hidden" name="intent" value="call" />
      <input type="hidden" name="seen" value={seenText(next)} />
      <div className="next-call-fields">
        <label>
          {t('place')}
          <input
            type="text"
            name="place"
            value={place}
            onChange={(event) => setPlace(event.target.value)}
            maxLength={20}
            list="call-places"
            required
            autoComplete="off"
            enterKeyHint="done"
            aria-describedby="call-place-hint"
          />
        </label>
        <label>
          {t('howMany')}
          <select value={count} onChange={(event) => setCount(Number(event.target.value))}>
            {AT_ONCE.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </label>
      </div>
      <datalist id="call-places">
        {places.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <p className="call-place-hint" id="call-place-hint">
        {t('placeHint')}
      </p>
      {next.length > 0 ? (
        <button
          type="submit"
          data-key="next"
          className={buttonClass({ kind: 'primary', size: 'pad', wide: true })}
          aria-busy={fetcher.state !== 'idle' || undefined}
        >
          <span className="next-call-words">
            <b>{count > 1 ? t('nextMany', { n: next.length }) : t('next')}</b>
            <small>{t('nextTo', { numbers, place })}</small>
          </span>
        </button>
      ) : (
        <p className="next-call-none">
          <b>{t('noNext')}</b>
          <br />
          {t('allThere')}
        </p>
      )}
    </fetcher.Form>
  )
}
