import { memo } from 'react'
import { placeOf, type Reel } from '~/domain/replay/reel'
import type { Moment } from '~/domain/replay/moments'

const WIDE = 2000

// two thousand signatures are no more lines than the scale is wide
function ticksOf(reel: Reel, moments: readonly Moment[], height: number): string {
  const places = moments.map(({ at }) => Math.round((placeOf(reel, at) / Math.max(1, reel.length)) * WIDE))
  return [...new Set(places)].map((x) => `M${x} 24v${-height}`).join('')
}

type TicksProps = { readonly reel: Reel; readonly moments: readonly Moment[] }

const Ticks = memo(function Ticks({ reel, moments }: TicksProps) {
  const long = moments.filter((moment) => moment.long)
  return (
    <>
      <path d={ticksOf(reel, moments, 9)} />
      <path className="long" d={ticksOf(reel, long, 22)} />
    </>
  )
})

/** 刻度: one tick a happening, the long ones where everybody looks; the bar reaches up to the moment shown. */
export function ReplayScale({ reel, moments, place }: TicksProps & { readonly place: number }) {
  const done = Math.round((place / Math.max(1, reel.length)) * WIDE)
  return (
    <svg className="replay-scale" viewBox={`0 0 ${WIDE} 26`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="done" x="0" y="22" width={done} height="4" />
      <path className="base" d={`M0 24H${WIDE}`} />
      <Ticks reel={reel} moments={moments} />
    </svg>
  )
}
