import { useEffect, useState } from 'react'
import { keepPages, watchPadUpdate } from './pad-worker-page'

export type PadUpdate = { readonly ready: boolean; readonly apply: () => void }

const NONE: PadUpdate = { ready: false, apply: () => undefined }

/**
 * For pages of the bench: keeps the offline copy alive, keeps `pages` for later, and says when a newer version is ready.
 * `idle` (nothing unsent, nothing in the judge's hands) applies it without being asked.
 */
export function usePadWorker(pages: readonly string[], idle: boolean): PadUpdate {
  const [update, setUpdate] = useState(NONE)
  const wanted = pages.join(' ')
  useEffect(() => watchPadUpdate(setUpdate), [])
  useEffect(() => {
    if (wanted) void keepPages(wanted.split(' ')).catch(() => undefined)
  }, [wanted])
  useEffect(() => {
    if (idle && update.ready) update.apply()
  }, [idle, update])
  return update
}
