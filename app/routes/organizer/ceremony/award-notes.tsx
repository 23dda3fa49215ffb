import { Form } from '@remix-run/react'
import { AWARD_STATES, type Awarded, type AwardState } from '~/domain/ceremony'
import { ceremonyText } from '~/i18n/ceremony'
import { useText } from '~/i18n/use-text'

type AwardNotesProps = {
  readonly rows: readonly Awarded[]
  readonly states: Readonly<Record<string, AwardState>>
}

/** 领奖情况 of who is on the stage now: ready, called, handed, or not there. */
export function AwardNotes({ rows, states }: AwardNotesProps) {
  const t = useText(ceremonyText)
  return (
    <ul className="grid gap-2" aria-label={t('awards')}>
      {rows.map(({ number, name }) => (
        <li key={number} className="flex flex-wrap items-center gap-3 border-t border-line py-2">
          <b className="font-num text-22">{number}</b>
          <span>{name}</span>
          <Form method="post" className="choices ml-auto">
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
