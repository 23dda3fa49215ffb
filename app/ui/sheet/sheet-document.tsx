import { Fragment, type ReactNode } from 'react'
import { showHundredths } from '~/domain/exact'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'
import { Rule } from '~/ui/parts/rule'
import { Seal, type SealState } from '~/ui/parts/seal'
import { SheetSignatures, type SignedPlace } from './sheet-signatures'

type SheetLine = {
  readonly id: string
  readonly code: string
  readonly title: string
  /** what was recorded: 是, 381.5, 2, 1 处不符 */
  readonly record: ReactNode
  readonly hundredths: number | null
  readonly maxHundredths: number
}

export type SheetGroup = {
  readonly code: string
  readonly name: string
  readonly lines: readonly SheetLine[]
}

type SheetDocumentProps = {
  readonly number: string
  readonly title: ReactNode
  readonly note: ReactNode
  readonly groups: readonly SheetGroup[]
  /** null while something is missing: no partial total */
  readonly totalHundredths: number | null
  readonly maxHundredths: number
  readonly seal: { readonly state: SealState; readonly who?: ReactNode; readonly when?: ReactNode }
  /** beside the seal, or under the signatures: complete? who computed the total? */
  readonly proof?: ReactNode
  readonly signatures?: readonly SignedPlace[]
}

/** 评分表: the sheet as it will be printed, with a box for the seal and the total. */
export function SheetDocument(props: SheetDocumentProps) {
  const { number, title, note, groups, totalHundredths, maxHundredths, seal, proof, signatures } = props
  const t = useText(sheetPartsText)
  return (
    <article className="sheet-doc">
      <header>
        <p className="sheet-number" aria-label={`${t('resultNumber')} ${number}`}>
          {number}
        </p>
        <div>
          <h1>{title}</h1>
          <p>{note}</p>
        </div>
      </header>
      <Rule tone="ink" />
      <table>
        <thead>
          <tr>
            <th>{t('section')}</th>
            <th colSpan={2}>{t('aspect')}</th>
            <th className="r">{t('record')}</th>
            <th className="r">{t('mark')}</th>
            <th className="r">{t('max')}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.code}>
            {group.lines.map((line, i) => (
              <tr key={line.id}>
                {i === 0 ? <GroupHead group={group} /> : <Fragment />}
                <td className="sheet-code">{line.code}</td>
                <td>{line.title}</td>
                <td className="r text-ink-2">{line.record}</td>
                <td className={markClass(line.hundredths)}>
                  <span>{line.hundredths === null ? t('notMarked') : showHundredths(line.hundredths)}</span>
                </td>
                <td className="r n text-ink-3">{showHundredths(line.maxHundredths)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <footer>
        <div className="sheet-seal" aria-label={t('signBox')}>
          <Seal character="签" state={seal.state} size="big" />
        </div>
        {signatures ? (
          <SheetSignatures places={signatures} />
        ) : (
          <div className="sheet-proof">
            {seal.who ? <b>{seal.who}</b> : null}
            {seal.when ? <span>{seal.when}</span> : null}
            {proof}
          </div>
        )}
        <p className="sheet-total">
          <span className="sr-only">{t('total')}</span>
          <b>{totalHundredths === null ? '—' : showHundredths(totalHundredths)}</b>
          <span>{t('outOf', { n: showHundredths(maxHundredths) })}</span>
        </p>
        {signatures && proof ? <div className="sheet-proof wide">{proof}</div> : null}
      </footer>
    </article>
  )
}

function markClass(hundredths: number | null): string {
  if (hundredths === null) return 'sheet-mark blank'
  return hundredths === 0 ? 'sheet-mark zero' : 'sheet-mark'
}

function GroupHead({ group }: { readonly group: SheetGroup }) {
  const complete = group.lines.every((line) => line.hundredths !== null)
  const sum = group.lines.reduce((total, line) => total + (line.hundredths ?? 0), 0)
  const max = group.lines.reduce((total, line) => total + line.maxHundredths, 0)
  return (
    <th scope="rowgroup" rowSpan={group.lines.length} className="sheet-group">
      <b>{group.code}</b>
      {group.name}
      <span>
        {complete ? showHundredths(sum) : '—'}
        <small> / {showHundredths(max)}</small>
      </span>
    </th>
  )
}
