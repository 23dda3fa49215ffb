import { Form } from '@remix-run/react'
import type { Moment } from '~/domain/replay/moments'
import { placeOf, stepsAt, timeAt, type Reel } from '~/domain/replay/reel'
import { showClock } from '~/i18n/format'
import { replayText } from '~/i18n/replay'
import { useText } from '~/i18n/use-text'
import { MomentLink } from './moment-link'
import { ReplayScale } from './replay-scale'

const SPEEDS = [1, 10, 60, 300] as const

export type DeckState = {
  readonly at: number
  readonly playing: boolean
  readonly speed: number
  /** false until the page is awake: the slider is then a form with a button */
  readonly awake: boolean
  readonly go: (at: number) => void
  readonly play: (playing: boolean) => void
  readonly hasten: (speed: number) => void
}

type DeckProps = {
  readonly moments: readonly Moment[]
  readonly reel: Reel
  readonly deck: DeckState
}

/** 带仓: the scale of time with its slider, a step back and on, play and speed. All but playing works without scripts. */
export function ReplayDeck({ moments, reel, deck }: DeckProps) {
  const t = useText(replayText)
  const { at, awake, playing, speed, go } = deck
  const place = placeOf(reel, at)
  const { before, after } = stepsAt(reel, at)
  return (
    <Form method="get" className="replay-deck" preventScrollReset>
      <div className="replay-slide">
        <ReplayScale reel={reel} moments={moments} place={place} />
        <input
          key={awake ? 'awake' : at}
          name="place"
          type="range"
          min={0}
          max={Math.round(reel.length)}
          step={awake ? 1 : 1000}
          aria-label={t('scale')}
          aria-valuetext={showClock(at)}
          {...(awake
            ? { value: Math.round(place), onChange: (event) => go(timeAt(reel, Number(event.target.value))) }
            : { defaultValue: Math.round(place) })}
        />
        <p className="replay-ends" aria-hidden="true">
          <span>{showClock(reel.times[0] ?? at)}</span>
          <b>{showClock(at)}</b>
          <span>{showClock(reel.times.at(-1) ?? at)}</span>
        </p>
      </div>
      <div className="replay-keys">
        <Step to={before} go={go} label={t('earlier')} sign="−" />
        {awake ? (
          <button type="button" className="btn pri replay-play" onClick={() => deck.play(!playing)}>
            {playing ? t('pause') : t('play')}
          </button>
        ) : (
          <button type="submit" className="btn">
            {t('go')}
          </button>
        )}
        <Step to={after} go={go} label={t('later')} sign="+" />
        {awake ? (
          <div className="replay-speed" role="group" aria-label={t('speed')}>
            {SPEEDS.map((n) => (
              <button
                key={n}
                type="button"
                className="btn"
                aria-pressed={speed === n}
                onClick={() => deck.hasten(n)}
              >
                {t('times', { n })}
              </button>
            ))}
          </div>
        ) : null}
      </div>
      {awake ? (
        <p className="replay-help">
          {t('ticks')} {t('keys')}
        </p>
      ) : null}
    </Form>
  )
}

type StepProps = {
  readonly to: number | null
  readonly go: (at: number) => void
  readonly label: string
  readonly sign: string
}

function Step({ to, go, label, sign }: StepProps) {
  const inside = (
    <>
      <b aria-hidden="true">{sign}</b>
      <span>{label}</span>
    </>
  )
  if (to === null) {
    return (
      <span className="btn replay-step" aria-hidden="true">
        {inside}
      </span>
    )
  }
  return (
    <MomentLink at={to} go={go} className="btn replay-step">
      {inside}
    </MomentLink>
  )
}
