import { showHundredths } from '~/domain/exact'
import { controlText } from '~/i18n/control'
import { useText } from '~/i18n/use-text'
import type { ControlRoom, MatrixCell, MatrixRow } from '~/queries/control/room-view'
import { Tag } from '~/ui/parts/tag'
import { TabletState } from './tablets'

/** The tablet of a judge, under his name. */
export function Online({
  tablets,
  judgeId,
}: {
  readonly tablets: ControlRoom['tablets']
  readonly judgeId: string
}) {
  const tablet = tablets.find((one) => one.judgeId === judgeId)
  return tablet ? (
    <span className="block">
      <TabletState tablet={tablet} />
    </span>
  ) : null
}

type CellProps = { readonly cell: MatrixCell; readonly of: number; readonly onPick: () => void }

/** One sheet: its mark once signed, how far it is before, nothing while it is not begun. */
export function Cell({ cell, of, onPick }: CellProps) {
  const t = useText(controlText)
  const look = cell.outlier
    ? 'border-[3px] border-ink bg-sheet'
    : 'border border-transparent hover:border-rule'
  const signed = cell.hundredths !== null
  return (
    <button type="button" onClick={onPick} className={`min-h-11 min-w-20 rounded-[3px] px-1 ${look}`}>
      {signed ? (
        cell.dropped ? (
          <s className="font-num text-18 text-ink-3">{showHundredths(cell.hundredths ?? 0)}</s>
        ) : (
          <b className="font-num text-18">{showHundredths(cell.hundredths ?? 0)}</b>
        )
      ) : cell.given > 0 ? (
        <span className="inline-flex items-center gap-1.5 font-num text-ink-2">
          <i
            className="inline-block size-3.5 rounded-full border-2 border-dashed border-rule"
            aria-hidden="true"
          />
          {cell.given}/{of}
        </span>
      ) : (
        <span className="text-14 text-ink-2">{t('notStarted')}</span>
      )}
    </button>
  )
}

/** Where one number stands. */
export function State({ row, hot }: { readonly row: MatrixRow; readonly hot: boolean }) {
  const t = useText(controlText)
  if (row.outcome !== 'ok')
    return (
      <Tag shape="square" tone="ink">
        {t(row.outcome as 'dnf' | 'dsq' | 'void' | 'absent')}
      </Tag>
    )
  if (row.signed < row.needed) return <Tag shape="hollow">{t('missing', { n: row.needed - row.signed })}</Tag>
  if (hot)
    return (
      <Tag shape="triangle" tone="amber">
        {t('outlierRow')}
      </Tag>
    )
  return (
    <Tag shape="disc" tone="green">
      {t('complete')}
    </Tag>
  )
}
