import { showYuan } from '~/domain/exact'
import { ledgerPartsText } from '~/i18n/ledger-parts'
import { useText } from '~/i18n/use-text'
import { percent } from '~/ui/parts/scale'

type BudgetStep = 'paid' | 'approved' | 'notice' | 'approving' | 'reviewing'

const ORDER = [
  'paid',
  'approved',
  'notice',
  'approving',
  'reviewing',
] as const satisfies readonly BudgetStep[]
const WAN_FEN = 1_000_000

type BudgetScaleProps = {
  readonly budgetFen: number
  readonly usedFen: Readonly<Record<BudgetStep, number>>
  /** proposed, but the budget does not reach */
  readonly queueFen?: number
}

/** 预算刻度: from paid (solid) to in review (dotted); a queue beyond the limit is a dashed amber box. In 万元. */
export function BudgetScale({ budgetFen, usedFen, queueFen = 0 }: BudgetScaleProps) {
  const t = useText(ledgerPartsText)
  const used = ORDER.reduce((sum, step) => sum + usedFen[step], 0)
  const end = Math.max(budgetFen, used + queueFen, 1)
  const at = (fen: number) => `${percent(fen, end)}%`
  const wan = (fen: number) => String(Math.round(fen / (WAN_FEN / 10)) / 10)
  const left = budgetFen - used
  const label = t('budgetLabel', { budget: showYuan(budgetFen), used: showYuan(used), left: showYuan(left) })
  const step = Math.max(1, Math.ceil(end / WAN_FEN / 60))
  const ticks = Array.from({ length: Math.floor(end / WAN_FEN / step) + 1 }, (_, i) => i * step)
  let from = 0
  return (
    <figure className="budget">
      <svg width="100%" height="52" role="img" aria-label={label}>
        <defs>
          <pattern
            id="budget-hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line className="hatch" x1="0" y1="0" x2="0" y2="6" />
          </pattern>
          <pattern id="budget-dots" width="5" height="5" patternUnits="userSpaceOnUse">
            <circle className="dot" cx="2" cy="2" r="1.2" />
          </pattern>
        </defs>
        {ORDER.map((one) => {
          const x = from
          from += usedFen[one]
          return (
            <rect
              key={one}
              className={`part is-${one}`}
              x={at(x)}
              y="2"
              width={at(usedFen[one])}
              height="22"
            />
          )
        })}
        {queueFen > 0 ? <rect className="queue" x={at(used)} y="3" width={at(queueFen)} height="20" /> : null}
        <line className="base" x1="0" x2="100%" y1="24" y2="24" />
        {ticks.map((n, i) => (
          <line
            key={n}
            className="tick"
            x1={at(n * WAN_FEN)}
            x2={at(n * WAN_FEN)}
            y1="24"
            y2={i % 5 === 0 ? 36 : 30}
          />
        ))}
        <line className="limit" x1={at(budgetFen)} x2={at(budgetFen)} y1="0" y2="40" />
      </svg>
      <figcaption>
        {ORDER.map((one) => (
          <span key={one}>
            <i className={`swatch is-${one}`} aria-hidden="true" />
            {t(one)} <b>{wan(usedFen[one])}</b>
          </span>
        ))}
        <span>{t('left', { n: wan(left) })}</span>
        {queueFen > 0 ? (
          <span className="text-amber">
            {t('queue', { n: wan(queueFen), short: wan(Math.max(0, queueFen - left)) })}
          </span>
        ) : null}
        <b className="ml-auto">{t('budget', { n: wan(budgetFen) })}</b>
      </figcaption>
    </figure>
  )
}
