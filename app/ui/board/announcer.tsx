import { useEffect, useRef, useState } from 'react'
import type { BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import type { Moves } from './use-moves'

const AT_MOST_EVERY_MS = 5000

/** Tells a screen reader who leads and how much moved: a summary, at most one each five seconds. */
export function Announcer({ view, moves }: { readonly view: BoardView; readonly moves: Moves }) {
  const t = useText(boardText)
  const [said, setSaid] = useState('')
  const last = useRef(0)
  const lead = view.rows[0]
  const moved = Object.values(moves).filter((move) => move !== 0).length
  const total = lead?.totalHundredths
  const sentence =
    moved > 0 && lead && total !== null && total !== undefined
      ? `${t('announceMoves', { n: moved })}. ${t('announceLead', { number: lead.number, total: showHundredths(total) })}`
      : ''
  useEffect(() => {
    if (!sentence) return
    const wait = Math.max(0, last.current + AT_MOST_EVERY_MS - performance.now())
    const timer = setTimeout(() => {
      last.current = performance.now()
      setSaid(sentence)
    }, wait)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  )
}
