import type { BoardRow, BoardView } from '~/domain/board'
import { showHundredths } from '~/domain/exact'
import { boardText } from '~/i18n/board'
import { useText } from '~/i18n/use-text'
import { Gauge } from '~/ui/parts/gauge'

export function Move({ by }: { readonly by: number | undefined }) {
  const t = useText(boardText)
  if (by === undefined || by === 0) {
    return (
      <span className="move same">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{t('same')}</span>
      </span>
    )
  }
  const n = Math.abs(by)
  return (
    <span className={by > 0 ? 'move up' : 'move down'}>
      <svg width="1em" height="1em" viewBox="0 0 20 20" aria-hidden="true">
        <path d={by > 0 ? 'M10 3L19 17H1Z' : 'M1 3H19L10 17Z'} />
      </svg>
      <span aria-hidden="true">{n}</span>
      <span className="sr-only">{t(by > 0 ? 'rose' : 'fell', { n })}</span>
    </span>
  )
}

type ModuleMarkProps = {
  readonly row: BoardRow
  readonly code: string
  readonly best: number | undefined
  /** 封榜: what is not there is not merely missing */
  readonly held?: boolean
}

function Hatch({ label }: { readonly label: string }) {
  return <span className="hatch" role="img" aria-label={label} />
}

/** A complete module's mark, or who is in; never a partial mean. */
export function ModuleMark({ row, code, best, held = false }: ModuleMarkProps) {
  const t = useText(boardText)
  const cell = row.modules[code]
  if (!cell && held) return <Hatch label={t('held')} />
  if (!cell) return <span className="text-ink-3">{t('noRank')}</span>
  if ('submitted' in cell) return <Gauge value={cell.submitted} of={cell.of} />
  if (cell.hundredths !== best) return <>{showHundredths(cell.hundredths)}</>
  return (
    <span className="best">
      <i aria-hidden="true" />
      {showHundredths(cell.hundredths)}
      <span className="sr-only">{t('best')}</span>
    </span>
  )
}

/** 每模块最高: the highest mark of each complete module. */
export function bestOf(view: BoardView): Readonly<Record<string, number>> {
  const best: Record<string, number> = {}
  for (const { modules } of view.rows) {
    for (const [code, cell] of Object.entries(modules)) {
      if ('hundredths' in cell) best[code] = Math.max(best[code] ?? 0, cell.hundredths)
    }
  }
  return best
}

/** 100.00 as 100, 37.50 as 37.50: a maximum carries decimals only when it has them. */
export function showMaximum(hundredths: number): string {
  return showHundredths(hundredths).replace(/\.00$/, '')
}

/** How far behind the first place, with a true minus; null without a total. */
export function gapOf(view: BoardView, row: BoardRow): string | null {
  const first = view.rows[0]?.totalHundredths
  if (first === null || first === undefined || row.totalHundredths === null) return null
  return first === row.totalHundredths ? '' : `−${showHundredths(first - row.totalHundredths)}`
}
