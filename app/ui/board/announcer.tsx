import type { BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import { Announced } from '~/ui/parts/announced'
import type { Moves } from './use-moves'

/** Tells a screen reader who leads and how much moved: a summary. */
export function Announcer({ view, moves }: { readonly view: BoardView; readonly moves: Moves }) {
  const t = useText(boardText)
  const lead = view.rows[0]
  const moved = Object.values(moves).filter((move) => move !== 0).length
  const total = lead?.totalHundredths
  const sentence =
    moved > 0 && lead && total !== null && total !== undefined
      ? `${t('announceMoves', { n: moved })}. ${t('announceLead', { number: lead.number, total: showHundredths(total) })}`
      : ''
  return <Announced sentence={sentence} />
}
