import { useEffect, useState } from 'react'
import type { BoardView } from '~/domain/board'
import { useLang } from '~/i18n/use-text'

type Reasons = { readonly asOf: string; readonly sentences: Readonly<Record<string, string>> }

/**
 * The reasons of the view the page was loaded with come from the server; the sentences for a later one are fetched only
 * when there is one, because most who watch never need them.
 */
export function useReasons(view: BoardView, loaded: Reasons): Reasons['sentences'] {
  const lang = useLang()
  const [later, setLater] = useState<Reasons | null>(null)
  const known = view.phase !== 'open' || view.asOf === loaded.asOf
  useEffect(() => {
    if (known) return
    let gone = false
    void import('~/ui/sentences/rank-reasons').then(({ rankReasons }) => {
      if (!gone) setLater({ asOf: view.asOf, sentences: rankReasons(view, lang) })
    })
    return () => {
      gone = true
    }
  }, [known, view, lang])
  if (known) return loaded.sentences
  return later?.asOf === view.asOf ? later.sentences : {}
}
