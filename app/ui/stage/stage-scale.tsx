import { phaseOf, STAGES, type Phase, type Stage } from '~/domain/stage'
import { phaseText, stageLines, stageText } from '~/i18n/stages'
import { stagePartsText } from '~/i18n/stage-parts'
import { useText } from '~/i18n/use-text'
import { Icon } from '~/ui/parts/icon'

export const PHASES = ['prepare', 'blind', 'judge', 'publish', 'archive'] as const satisfies readonly Phase[]

/** The middle of a stage on the scale, in percent of its length, two decimals. */
export function stageAt(stage: Stage): number {
  return Math.round(((STAGES.indexOf(stage) + 0.5) / STAGES.length) * 10000) / 100
}

/** Where a phase begins on the scale, in percent. */
export function phaseStart(phase: Phase): number {
  const first = STAGES.findIndex((stage) => phaseOf(stage) === phase)
  return Math.round((first / STAGES.length) * 10000) / 100
}

type StageScaleProps = { readonly stage: Stage; readonly blocked?: boolean }

/** 阶段刻度: where the event is among its 21 stages; on a phone the phases as lines, the present one open. */
export function StageScale({ stage, blocked = false }: StageScaleProps) {
  const name = useText(stageText)
  const lines = useText(stageLines)
  const phase = useText(phaseText)
  const t = useText(stagePartsText)
  const at = STAGES.indexOf(stage)
  const here = phaseOf(stage)
  const label = t('youAreHere', { stage: name(stage), n: at + 1, of: STAGES.length })
  return (
    <div className="stage" role="group" aria-label={label}>
      <div className="stage-wide">
        <div className="stage-phases" aria-hidden="true">
          {PHASES.map((one) => (
            <span key={one} className={`${one}${one === here ? ' here' : ''}`}>
              {phase(one)}
            </span>
          ))}
        </div>
        <svg className="stage-bar" width="100%" height="36" aria-hidden="true">
          <rect className="done" x="0" y="10" width={`${stageAt(stage)}%`} height="12" />
          {PHASES.map((one) => (
            <line
              key={one}
              className="phase"
              x1={`${phaseStart(one)}%`}
              x2={`${phaseStart(one)}%`}
              y1="0"
              y2="26"
            />
          ))}
          <line className="base" x1="0" x2="100%" y1="22" y2="22" />
          {STAGES.flatMap((one, i) =>
            [0, 1, 2, 3].map((quarter) => {
              const x = `${Math.round(((i + quarter / 4) / STAGES.length) * 10000) / 100}%`
              return (
                <line
                  key={one + quarter}
                  className={quarter === 2 ? 'tick major' : 'tick'}
                  x1={x}
                  x2={x}
                  y1="22"
                  y2={quarter === 2 ? 34 : 27}
                />
              )
            }),
          )}
          <svg x={`${stageAt(stage)}%`} overflow="visible">
            {blocked ? (
              <g className="stage-cross">
                <rect x="-10" y="0" width="20" height="20" />
                <path d="M-4 6l8 8M4 6l-8 8" />
              </g>
            ) : (
              <path className="done" d="M0 24L-10 0H10Z" />
            )}
          </svg>
        </svg>
        <ol className="stage-names">
          {STAGES.map((one, i) => (
            <li key={one} className={i < at ? 'past' : ''} aria-current={one === stage ? 'step' : undefined}>
              <StageName here={one === stage} lines={lines(one).split('|')} />
            </li>
          ))}
        </ol>
      </div>
      <ol className="stage-narrow">
        {PHASES.map((one) => (
          <li
            key={one}
            className={one === here ? 'here' : PHASES.indexOf(one) < PHASES.indexOf(here) ? 'past' : ''}
          >
            <b>{phase(one)}</b>
            {one === here ? (
              <ol>
                {STAGES.filter((each) => phaseOf(each) === one).map((each) => (
                  <li key={each} aria-current={each === stage ? 'step' : undefined}>
                    {STAGES.indexOf(each) < at ? <Icon name="check" size={16} /> : null}
                    {each === stage && blocked ? <Icon name="cross" size={16} /> : null}
                    {name(each)}
                  </li>
                ))}
              </ol>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  )
}

function StageName({ here, lines }: { readonly here: boolean; readonly lines: readonly string[] }) {
  const said = lines.map((line) => <span key={line}>{line}</span>)
  return here ? <b>{said}</b> : <>{said}</>
}
