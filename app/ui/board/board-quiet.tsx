import type { BoardView } from '~/domain/board'
import { reached } from '~/domain/stage'
import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import { EmptyState } from '~/ui/parts/empty-state'
import { Scale } from '~/ui/parts/scale'

/** A board without rows: before the numbers are drawn, kept shut by the organizers, or progress only. Says which, and why. */
export function BoardQuiet({ view }: { readonly view: BoardView }) {
  const t = useText(boardText)
  const { marks, marksOf, sheets, sheetsOf } = view.progress
  if (view.phase === 'waiting') {
    if (!reached(view.event.stage, 'contest'))
      return <EmptyState title={t('waiting')}>{t('waitingNote')}</EmptyState>
    return <EmptyState title={t('notOpen')}>{t('notOpenWhy')}</EmptyState>
  }
  return (
    <div className="board-progress">
      <h2>{t('progressTitle')}</h2>
      <p>{t('progressWhy')}</p>
      <Lot name={t('progressSheets')} value={sheets} of={sheetsOf} />
      <Lot name={t('progressMarks')} value={marks} of={marksOf} />
    </div>
  )
}

function Lot({ name, value, of }: { readonly name: string; readonly value: number; readonly of: number }) {
  return (
    <div className="progress-lot">
      <p>
        {name}{' '}
        <b>
          {value}/{of}
        </b>
      </p>
      <Scale value={value} max={Math.max(1, of)} label={`${name} ${value}/${of}`} />
    </div>
  )
}
