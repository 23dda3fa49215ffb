import { useEffect, useRef, useState } from 'react'
import type { BoardView } from '~/domain/board'
import { hasMoved, placeOf, type Place } from '~/domain/place'
import { boardText } from '~/i18n/board'
import { textFor } from '~/i18n/define'
import { useLang } from '~/i18n/use-text'
import { moveSentence } from './move-sentence'

const AT_MOST_EVERY_MS = 5000

/**
 * What happened to the followed numbers since it was last said: one short sentence, at most one each five seconds, the
 * latest state whatever came between.
 */
export function useFollowNote(view: BoardView, numbers: readonly string[]): string {
  const lang = useLang()
  const [said, setSaid] = useState('')
  const told = useRef(new Map<string, Place>())
  const lastAt = useRef(0)
  const key = numbers.join()
  useEffect(() => {
    const places = key
      .split(',')
      .flatMap((number) => placeOf(view.rows, number) ?? [])
      .map((now) => ({ now, before: told.current.get(now.number) }))
    for (const { now, before } of places) if (!before) told.current.set(now.number, now)
    const moved = places.flatMap(({ now, before }) =>
      before && hasMoved(before, now) ? [{ before, now }] : [],
    )
    if (moved.length === 0) return
    const wait = Math.max(0, lastAt.current + AT_MOST_EVERY_MS - performance.now())
    const timer = setTimeout(() => {
      const t = textFor(boardText, lang)
      lastAt.current = performance.now()
      for (const { now } of moved) told.current.set(now.number, now)
      setSaid(moved.map(({ before, now }) => moveSentence(before, now, t)).join('  '))
    }, wait)
    return () => clearTimeout(timer)
  }, [view, key, lang])
  return said
}
