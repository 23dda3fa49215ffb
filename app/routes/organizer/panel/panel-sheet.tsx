import { panelText } from '~/i18n/panel'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { PanelPage } from '~/queries/panels/panel-page.server'
import { EventHead } from '~/ui/event/event-head'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Refused } from '~/ui/parts/form'
import { Gauge } from '~/ui/parts/gauge'
import { Notice } from '~/ui/parts/notice'
import { Section } from '~/ui/parts/section'
import { Candidates } from './candidates'
import { DeclareTie } from './declare-tie'
import { SeatRow } from './seat-row'

type PanelSheetProps = {
  readonly title: string
  readonly event: { readonly code: string; readonly name: string; readonly group: string }
  readonly panel: PanelPage
  readonly open: boolean
  readonly mayManage: boolean
  readonly data: unknown
}

const DONE = ['assigned', 'recused', 'declared', 'divided'] as const

function doneIn(data: unknown): (typeof DONE)[number] | null {
  if (typeof data !== 'object' || data === null || !('value' in data)) return null
  return DONE.find((one) => one === data.value) ?? null
}

/** 裁判席: the seats, the reserve, who left and why, and whom to ask next. */
export function PanelSheet({ title, event, panel, open, mayManage, data }: PanelSheetProps) {
  const t = useText(panelText)
  const short = panel.minimum - panel.seats.length
  const done = doneIn(data)
  const people = [...panel.seats, ...panel.reserve].map((seat) => seat.judge).concat(panel.candidates)
  return (
    <>
      <EventHead
        event={event}
        title={title}
        aside={
          <p className="text-right text-ink-2">
            <Gauge value={panel.seats.length} of={Math.max(panel.minimum, panel.seats.length)} />
            <span className="block">
              {short > 0 ? t('short', { n: short }) : t('enough', { n: panel.seats.length })}
            </span>
          </p>
        }
      />
      <Refused data={data} />
      {done ? <Notice>{t(done)}</Notice> : null}
      {open ? null : <Notice tone="plain">{t('closed')}</Notice>}
      <div className="mt-6 grid gap-x-12 gap-y-8 lg:grid-cols-2">
        <div className="grid content-start gap-8">
          <Section title={t('seats')} aside={t('minimum', { n: panel.minimum })}>
            <ol>
              {panel.seats.map((seat) => (
                <SeatRow key={seat.id} seat={seat} mayManage={mayManage} />
              ))}
              {Array.from({ length: Math.max(0, short) }, (_, i) => (
                <li
                  key={i}
                  className="my-2 min-h-14 border-[1.5px] border-dashed border-rule px-4 py-3 text-ink-2"
                >
                  {t('emptySeat')}
                </li>
              ))}
            </ol>
          </Section>
          <Section title={t('reserve')}>
            {panel.reserve.length === 0 ? <p className="text-ink-2">{t('noReserve')}</p> : null}
            <ol>
              {panel.reserve.map((seat) => (
                <SeatRow key={seat.id} seat={seat} mayManage={mayManage} />
              ))}
            </ol>
          </Section>
          {panel.left.length > 0 ? (
            <Section title={t('left')}>
              <ul>
                {panel.left.map((seat) => (
                  <li key={seat.id} className="flex flex-wrap gap-x-4 border-b border-line py-2">
                    <b>{seat.judge.name}</b>
                    <span className="text-ink-2">{seat.reason}</span>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
          {mayManage && people.length > 0 ? <DeclareTie people={people} data={data} /> : null}
        </div>
        <div className="grid content-start gap-8">
          <Section title={t('candidates')}>
            <p className="pb-2 text-14 text-ink-2">{t('candidatesNote')}</p>
            {panel.candidates.length === 0 ? (
              <EmptyState
                title={t('none')}
                act={<ButtonLink to={paths.people()}>{t('toPeople')}</ButtonLink>}
              />
            ) : (
              <Candidates candidates={panel.candidates} mayManage={mayManage} />
            )}
          </Section>
        </div>
      </div>
    </>
  )
}
