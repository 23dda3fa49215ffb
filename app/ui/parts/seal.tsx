import type { ReactNode } from 'react'
import { partsText } from '~/i18n/parts'
import { useText } from '~/i18n/use-text'

/** off: not reached, dashed. awaiting: waiting for you, outline. on: bound, solid. */
export type SealState = 'off' | 'awaiting' | 'on'

const LOOK: Record<SealState, string> = { off: 'yin off', awaiting: 'yin', on: 'yin on' }
const WORD = { off: 'sealOff', awaiting: 'sealAwaiting', on: 'sealOn' } as const

type SealProps = {
  /** one character: 签 锁 封 布 批 核 付 验 冻 申 赛 */
  readonly character: string
  readonly state: SealState
  readonly size?: 'small' | 'big'
  readonly who?: ReactNode
  readonly when?: ReactNode
}

/** 印: every binding act leaves one, with who and when; a place not yet stamped is drawn as an empty one. */
export function Seal({ character, state, size = 'small', who, when }: SealProps) {
  const t = useText(partsText)
  const stamp = (
    <span
      className={size === 'big' ? `${LOOK[state]} big` : LOOK[state]}
      role="img"
      aria-label={`${character} ${t(WORD[state])}`}
    >
      <span aria-hidden="true">{character}</span>
    </span>
  )
  if (!who && !when) return stamp
  return (
    <span className="sealed">
      {stamp}
      <span>
        {who ? <b>{who}</b> : null}
        {when ? <span>{when}</span> : null}
      </span>
    </span>
  )
}

type YinProps = { readonly characters: string; readonly bound: boolean; readonly label: string }

/** 方印: the big square seal of two to four characters, read from the right as on paper; outline until bound. */
export function Yin({ characters, bound, label }: YinProps) {
  const letters = Array.from(characters)
  const half = Math.ceil(letters.length / 2)
  const columns = letters.length <= 2 ? [letters] : [letters.slice(0, half), letters.slice(half)]
  return (
    <svg className="yin-big" width="72" height="72" viewBox="0 0 80 80" role="img" aria-label={label}>
      <g transform={bound ? 'rotate(-3 40 40)' : undefined}>
        <rect className={bound ? 'yin-fill' : 'yin-open'} x="4" y="4" width="72" height="72" rx="4" />
        {bound ? <rect className="yin-inner" x="8" y="8" width="64" height="64" rx="2" /> : null}
        {columns.map((column, c) =>
          column.map((letter, r) => (
            <text
              key={letter + String(r)}
              className={bound ? 'yin-letter bound' : 'yin-letter'}
              x={columns.length === 1 ? 40 : c === 0 ? 56 : 24}
              y={column.length === 1 ? 51 : r === 0 ? 36 : 66}
              textAnchor="middle"
              fontSize={columns.length === 1 && column.length > 1 ? 28 : 28}
            >
              {letter}
            </text>
          )),
        )}
      </g>
    </svg>
  )
}
