import { useRef, type KeyboardEvent } from 'react'
import { showHundredths } from '~/domain/exact'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'

export type Score = 0 | 1 | 2 | 3
const DOWN = [3, 2, 1, 0] as const satisfies readonly Score[]
const TICKS = Array.from({ length: 33 }, (_, tick) => tick)

type JudgementLadderProps = {
  /** what 0, 1, 2 and 3 mean */
  readonly descriptors: readonly [string, string, string, string]
  /** the mark each score gives, in hundredths, from the domain */
  readonly markOf: (score: Score) => number
  readonly score: Score | null
  readonly onScore: (score: Score) => void
  readonly disabled?: boolean
}

/** 评判 0–3: a ladder on a scale, 3 on top, the descriptor large, the resulting mark at the right. */
export function JudgementLadder({
  descriptors,
  markOf,
  score,
  onScore,
  disabled = false,
}: JudgementLadderProps) {
  const t = useText(sheetPartsText)
  const box = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent) {
    const typed = DOWN.find((one) => String(one) === event.key)
    const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
    const next =
      typed ?? (step === 0 ? undefined : DOWN.find((one) => one === (score ?? (step > 0 ? -1 : 4)) + step))
    if (next === undefined || disabled) return
    event.preventDefault()
    onScore(next)
    box.current?.querySelector<HTMLElement>(`[data-score="${next}"]`)?.focus()
  }

  return (
    <div className="ladder" role="radiogroup" aria-label={t('ladder')} ref={box} onKeyDown={onKeyDown}>
      <svg className="ladder-scale" width="22" height="100%" aria-hidden="true">
        {TICKS.map((tick) => {
          const y = `${1 + (tick / 32) * 98}%`
          return (
            <line
              key={tick}
              className={tick % 8 === 4 ? 'tick major' : 'tick'}
              x1={tick % 8 === 4 ? 0 : 10}
              x2="20"
              y1={y}
              y2={y}
            />
          )
        })}
      </svg>
      {DOWN.map((one) => (
        <button
          key={one}
          type="button"
          role="radio"
          data-score={one}
          aria-checked={score === one}
          tabIndex={score === one || (score === null && one === 3) ? 0 : -1}
          disabled={disabled}
          className="rung"
          onClick={() => onScore(one)}
        >
          <b>{one}</b>
          <span>{descriptors[one]}</span>
          <span className="rung-mark">{showHundredths(markOf(one))}</span>
        </button>
      ))}
    </div>
  )
}
