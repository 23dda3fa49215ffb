import { Fragment } from 'react'
import { showHundredths } from '~/domain/exact'
import { paperText } from '~/i18n/paper'
import { useText } from '~/i18n/use-text'
import { smallText, type PaperGroup, type PaperLine } from './paper-pages'
import { showAnswer } from './show-answer'
import { showThousandths } from './thousandths'

type PaperLinesProps = { readonly groups: readonly PaperGroup[]; readonly filled: boolean }

/** The table of aspects: what is asked, where the answer is written, the maximum and the mark. */
export function PaperLines({ groups, filled }: PaperLinesProps) {
  const t = useText(paperText)
  return (
    <table className="paper-table">
      <thead>
        <tr>
          <th scope="col">{t('code')}</th>
          <th scope="col">{t('aspect')}</th>
          <th scope="col">{t('record')}</th>
          <th scope="col" className="r">
            {t('maxHead')}
          </th>
          <th scope="col" className="r">
            {t('mark')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <Fragment key={group.code}>
            <tr className="paper-group">
              <th scope="rowgroup" colSpan={5}>
                {group.code} {group.name}
                {group.goesOn ? <small>{t('goesOn')}</small> : null}
              </th>
            </tr>
            {group.lines.map((line) => (
              <Line key={line.id} line={line} filled={filled} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function Line({ line, filled }: { readonly line: PaperLine; readonly filled: boolean }) {
  const small = smallText(line)
  return (
    <tr>
      <th scope="row">{line.code}</th>
      <td>
        {line.title}
        {small ? <small>{small}</small> : null}
      </td>
      <td className="paper-record">
        <Record line={line} />
      </td>
      <td className="r n">{showHundredths(line.maxHundredths)}</td>
      <td className="r n paper-mark">
        {line.hundredths === null ? (filled ? '—' : '') : showHundredths(line.hundredths)}
      </td>
    </tr>
  )
}

/** Where the answer is ticked or written. */
function Record({ line }: { readonly line: PaperLine }) {
  const t = useText(paperText)
  const { spec, answer } = line
  const written = answer ? <b>{showAnswer(answer, t)}</b> : <i className="paper-blank" />
  switch (spec.kind) {
    case 'judgement': {
      const score = answer?.kind === 'judgement' ? answer.score : null
      return <Boxes words={['3', '2', '1', '0']} chosen={score === null ? null : String(score)} />
    }
    case 'binary': {
      const yes = answer?.kind === 'yes-no' ? answer.yes : null
      return <Boxes words={[t('yes'), t('no')]} chosen={yes === null ? null : t(yes ? 'yes' : 'no')} />
    }
    case 'points':
      return (
        <>
          {written} <small>{t('step', { n: showHundredths(spec.stepHundredths) })}</small>
        </>
      )
    case 'tolerance':
      return (
        <>
          {written} <small>{t('nominal', { n: showThousandths(spec.nominalThousandths) })}</small>
        </>
      )
    case 'formula':
      return (
        <>
          {written} <small>{t('measured')}</small>
        </>
      )
    case 'deduction':
      return (
        <>
          {answer?.kind === 'faults' ? (
            <b>{answer.rules ? answer.rules.join(' ') || '0' : answer.count}</b>
          ) : (
            <i className="paper-blank" />
          )}{' '}
          <small>
            {spec.rules ? t('ruleNumbers') : t('fault', { n: showHundredths(spec.perFaultHundredths) })}
          </small>
        </>
      )
  }
}

const BOX = 24
const GAP = 34

/** Boxes to tick; a chosen one is filled, so that it also shows on a copy in black and white. */
function Boxes({ words, chosen }: { readonly words: readonly string[]; readonly chosen: string | null }) {
  const width = (words.length - 1) * GAP + BOX + 2
  return (
    <svg
      className="paper-boxes"
      viewBox={`0 0 ${width} 26`}
      width={width}
      height="26"
      role="img"
      aria-label={chosen ?? words.join(' / ')}
    >
      {words.map((word, at) => (
        <g key={word} className={word === chosen ? 'chosen' : undefined}>
          <rect x={at * GAP + 1} y="1" width={BOX} height={BOX} rx="2" />
          <text x={at * GAP + 1 + BOX / 2} y="18.5" textAnchor="middle">
            {word}
          </text>
        </g>
      ))}
    </svg>
  )
}
