import type { ReactNode } from 'react'

type FigureProps = {
  readonly value: ReactNode
  readonly label: ReactNode
  readonly of?: ReactNode
  readonly unit?: ReactNode
  readonly size?: 28 | 40 | 72
}

const SIZE = { 28: 'text-28', 40: 'text-40', 72: 'text-72' } as const

/** A number that is the hero of its place, with what it counts below. */
export function Figure({ value, label, of, unit, size = 40 }: FigureProps) {
  return (
    <p className="figure">
      <span className={`figure-value ${SIZE[size]}`}>
        {value}
        {of === undefined ? null : <small>/{of}</small>}
        {unit ? <small> {unit}</small> : null}
      </span>
      <span className="figure-label">{label}</span>
    </p>
  )
}
