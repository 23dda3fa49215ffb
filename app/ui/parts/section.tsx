import type { ReactNode } from 'react'

type SectionProps = {
  readonly title: ReactNode
  readonly aside?: ReactNode
  readonly children: ReactNode
  readonly id?: string
  readonly level?: 2 | 3
}

/** A ruled heading with what belongs to it; no box. */
export function Section({ title, aside, children, id, level = 2 }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section id={id} className="section">
      <div className="section-head">
        <Heading>{title}</Heading>
        {aside ? <span className="section-aside">{aside}</span> : null}
      </div>
      {children}
    </section>
  )
}

/** The panel that says what comes next: a thick rule, one blue button, below it the seal that follows. */
export function NextAct({ kicker, title, children, act, then }: NextActProps) {
  return (
    <section className="next-act">
      {kicker ? <p className="text-14 text-ink-2">{kicker}</p> : null}
      <h2>{title}</h2>
      {children ? <div className="text-ink-2">{children}</div> : null}
      {act ? <div className="mt-3 grid gap-2">{act}</div> : null}
      {then ? <div className="next-then">{then}</div> : null}
    </section>
  )
}

type NextActProps = {
  readonly kicker?: ReactNode
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly act?: ReactNode
  readonly then?: ReactNode
}

/** Names and values, ruled: 成绩 理论 30 + 实操 70. */
export function Facts({ items }: { readonly items: readonly (readonly [ReactNode, ReactNode])[] }) {
  return (
    <dl className="facts">
      {items.map(([name, value], i) => (
        <div key={i}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
