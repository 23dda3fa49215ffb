import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { phaseOf, STAGES, type Stage } from '~/domain/stage'
import { phaseText, stageText } from '~/i18n/stages'
import { stagePartsText } from '~/i18n/stage-parts'
import { useText } from '~/i18n/use-text'
import { PHASES, phaseStart, stageAt } from './stage-scale'

export type LaneState = 'ready' | 'warn' | 'blocked'

export type StageLaneProps = {
  readonly to: string
  readonly name: ReactNode
  readonly group: ReactNode
  readonly count: number | null
  readonly stage: Stage
  readonly state?: LaneState
  /** one short fact: what is going on, or what blocks */
  readonly now?: ReactNode
}

/** One event as a row of the season's staircase. Stands inside Staircase. */
export function StageLane({ to, name, group, count, stage, state = 'ready', now }: StageLaneProps) {
  return (
    <tr className={`lane ${state}`}>
      <th scope="row">
        <Link to={to}>{name}</Link> <span className="lane-group">{group}</span>
      </th>
      <td className="r n lane-count">{count ?? '—'}</td>
      <td className="lane-track">
        <Lane stage={stage} state={state} />
      </td>
      <td className="lane-now">{now}</td>
    </tr>
  )
}

/** The lane alone: done length, cursor, the stage's name beside it. */
function Lane({ stage, state = 'ready' }: { readonly stage: Stage; readonly state?: LaneState }) {
  const name = useText(stageText)
  const t = useText(stagePartsText)
  const at = STAGES.indexOf(stage)
  const late = at > 15
  return (
    <svg
      className={`lane-svg ${state}`}
      width="100%"
      height="48"
      role="img"
      aria-label={`${t('youAreHere', { stage: name(stage), n: at + 1, of: STAGES.length })}${state === 'blocked' ? ` ${t('blocked')}` : ''}`}
    >
      {PHASES.map((phase) => {
        const x = `${phaseStart(phase)}%`
        return <line key={phase} className="phase" x1={x} x2={x} y1="0" y2="48" />
      })}
      <line className="base" x1="0" x2="100%" y1="32" y2="32" />
      {STAGES.slice(at + 1).map((one) => (
        <line key={one} className="tick" x1={`${stageAt(one)}%`} x2={`${stageAt(one)}%`} y1="27" y2="32" />
      ))}
      <rect className="done" x="0" y="28" width={`${stageAt(stage)}%`} height="5" />
      <svg x={`${stageAt(stage)}%`} overflow="visible">
        {state === 'blocked' ? (
          <g className="stage-cross">
            <rect x="-9" y="14" width="18" height="18" />
            <path d="M-4 19l8 8M4 19l-8 8" />
          </g>
        ) : (
          <path className="cursor" d="M0 32L-8 15H8Z" />
        )}
        <text x={late ? -14 : 14} y="21" textAnchor={late ? 'end' : 'start'}>
          {name(stage)}
        </text>
      </svg>
    </svg>
  )
}

type StaircaseProps = { readonly stages: readonly Stage[]; readonly children: ReactNode }

/** 赛季楼梯: every event's lane, most advanced first; the phases with how many events are in each. */
export function Staircase({ stages, children }: StaircaseProps) {
  const t = useText(stagePartsText)
  const phase = useText(phaseText)
  return (
    <table className="staircase">
      <caption className="sr-only">{t('staircase')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('event')}</th>
          <th scope="col" className="r lane-count">
            {t('people')}
          </th>
          <th scope="col" className="lane-track">
            <span className="stage-phases">
              {PHASES.map((one) => (
                <span key={one} className={one}>
                  {phase(one)} <b>{stages.filter((stage) => phaseOf(stage) === one).length}</b>
                </span>
              ))}
            </span>
          </th>
          <th scope="col" className="lane-now">
            {t('now')}
          </th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}
