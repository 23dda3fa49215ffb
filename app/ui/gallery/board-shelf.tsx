import { useState } from 'react'
import type { BoardView } from '~/domain/board'
import { galleryText } from '~/i18n/gallery'
import { useText } from '~/i18n/use-text'
import { BoardPage } from '~/ui/board/board-page'
import { paths } from '~/paths'
import { WallBoard } from '~/ui/board/wall-board'
import { Button } from '~/ui/parts/button'
import { Section } from '~/ui/parts/section'
import { blindView, frozenView, openView, waitingView } from './specimens'

const LIVE = { state: 'live', provenAt: 0 } as const
const LOST = { state: 'lost', provenAt: 0 } as const

export function BoardShelf() {
  const t = useText(galleryText)
  const [view, setView] = useState(blindView)
  return (
    <>
      <Section title={t('wall')} aside={<Button onClick={() => setView(shuffled)}>{t('next')}</Button>}>
        <Wall view={view} />
      </Section>
      <Section title={t('wallFrozen')}>
        <Wall view={frozenView} />
      </Section>
      <Section title={t('wallOpen')}>
        <Wall view={openView} />
      </Section>
      <Section title={t('wallWaiting')}>
        <Wall view={waitingView} />
      </Section>
      <Section title={t('board')}>
        <div className="hall p-4">
          <BoardPage view={view} live={LIVE} />
        </div>
        <div className="hall mt-4 p-4">
          <BoardPage view={openView} live={LOST} />
        </div>
        <div className="hall mt-4 p-4">
          <BoardPage view={frozenView} live={LIVE} />
        </div>
      </Section>
    </>
  )
}

function Wall({ view }: { readonly view: BoardView }) {
  return (
    <div className="wall-frame">
      <WallBoard view={view} live={LIVE} qr={paths.phoneCode(view.event.code)} />
    </div>
  )
}

/** Swaps the fourth and the tenth, so that a rise can be watched. */
function shuffled(view: BoardView): BoardView {
  const rows = [...view.rows]
  const tenth = rows.splice(9, 1)
  rows.splice(3, 0, ...tenth)
  const asOf = new Date(new Date(view.asOf).getTime() + 1000).toISOString()
  return { ...view, asOf, rows: rows.map((row, i) => ({ ...row, rank: i + 1 })) }
}
