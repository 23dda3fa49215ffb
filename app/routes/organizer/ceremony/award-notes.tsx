import { useFetcher } from '@remix-run/react'
import { AWARD_STATES, type Awarded, type AwardState, type Step } from '~/domain/ceremony'
import { ceremonyText } from '~/i18n/ceremony'
import { useText } from '~/i18n/use-text'

type States = Readonly<Record<string, AwardState>>
type AwardNotesProps = {
  readonly rows: readonly Awarded[]
  readonly states: States
  /** where the notes are sent; without it the page's own address */
  readonly to?: string
}

/** 领奖情况 of who is on the stage now: ready, called, handed, or not there. */
export function AwardNotes({ rows, states, to }: AwardNotesProps) {
  const t = useText(ceremonyText)
  const { Form } = useFetcher()
  return (
    <ul className="grid gap-2" aria-label={t('awards')}>
      {rows.map(({ number, name }) => (
        <li key={number} className="flex flex-wrap items-center gap-3 border-t border-line py-2">
          <b className="font-num text-22">{number}</b>
          <span>{name}</span>
          <Form method="post" {...(to && { action: to })} className="choices ml-auto">
            <input type="hidden" name="intent" value="note" />
            <input type="hidden" name="number" value={number} />
            {AWARD_STATES.map((state) => (
              <button
                key={state}
                className="btn"
                name="state"
                value={state}
                aria-pressed={states[number] === state}
              >
                {t(state)}
              </button>
            ))}
          </Form>
        </li>
      ))}
    </ul>
  )
}

type MissingProps = { readonly steps: readonly Step[]; readonly states: States }

/** 缺席名单: who was called and was not there, at the end; whoever nobody noted is asked for as well. */
export function Missing({ steps, states }: MissingProps) {
  const t = useText(ceremonyText)
  const rows = steps.flatMap((step) => (step.kind === 'opening' ? [] : step.rows))
  const missed = rows.filter(({ number }) => states[number] === 'missed')
  const open = rows.filter(({ number }) => !['handed', 'missed'].includes(states[number] ?? 'ready'))
  const names = (list: readonly Awarded[]) => list.map(({ number, name }) => `${number} ${name}`).join('、')
  return (
    <div className="mb-4 grid gap-1" role="note">
      <p>
        {missed.length > 0 ? t('missedOnes', { n: missed.length, names: names(missed) }) : t('missedNone')}
      </p>
      {open.length > 0 ? (
        <p className="text-ink-2">{t('notNoted', { n: open.length, names: names(open) })}</p>
      ) : null}
    </div>
  )
}
