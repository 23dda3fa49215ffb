import { useEffect, useState } from 'react'
import { callDeskText } from '~/i18n/call-desk'
import { useText } from '~/i18n/use-text'
import type { Did } from './desk'
import { Press } from './press'
import type { DeskFetcher } from './use-presses'

const UNDO_MS = 10_000

type UndoBarProps = { readonly did: Did | null; readonly fetcher: DeskFetcher }

/** 撤销: the last press of this desk, for ten seconds; a line shows how much of them is left. */
export function UndoBar({ did, fetcher }: UndoBarProps) {
  const t = useText(callDeskText)
  const [over, setOver] = useState<Did | null>(null)
  const undoable = did && did.done.length > 0 && did.act !== 'undo' && did !== over ? did : null
  useEffect(() => {
    if (!undoable) return
    const timer = setTimeout(() => setOver(undoable), UNDO_MS)
    return () => clearTimeout(timer)
  }, [undoable])
  if (!undoable || undoable.act === 'clear') return null
  const numbers = undoable.done.map(({ number }) => number).join('、')
  return (
    <div className="undo-bar">
      <span>{t(`did_${undoable.act}`, { numbers })}</span>
      <Press
        seen={undoable.done}
        act="undo"
        word={t('undo')}
        about={numbers}
        hotkey="undo"
        fetcher={fetcher}
      />
      <i key={numbers + undoable.act} aria-hidden="true" />
    </div>
  )
}
