import { Form } from '@remix-run/react'
import { showHundredths } from '~/domain/exact'
import type { Answer } from '~/domain/answer'
import { padText } from '~/i18n/pad'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useText } from '~/i18n/use-text'
import type { JudgeSheet, PadAspect, PadMark } from '~/queries/judge/sheet.server'
import { showThousandths } from '~/ui/sheet/thousandths'

/** The sheet as plain forms, one an aspect, for a browser without scripts. */
export function PlainSheet({ sheet }: { readonly sheet: JudgeSheet }) {
  const t = useText(padText)
  return (
    <noscript>
      <section className="grid gap-4 p-6">
        <h2 className="text-22 font-bold">{t('plainTitle')}</h2>
        {sheet.groups.flatMap((group) =>
          group.aspects.map((aspect) => (
            <PlainAspect key={aspect.id} aspect={aspect} mark={sheet.marks[aspect.id] ?? null} />
          )),
        )}
      </section>
    </noscript>
  )
}

function PlainAspect({ aspect, mark }: { readonly aspect: PadAspect; readonly mark: PadMark | null }) {
  const t = useText(padText)
  return (
    <Form
      method="post"
      id={aspect.code}
      className="flex flex-wrap items-center gap-3 border-b border-line pb-3"
    >
      <input type="hidden" name="intent" value="mark" />
      <input type="hidden" name="aspectId" value={aspect.id} />
      <input type="hidden" name="revision" value={mark?.revision ?? 0} />
      <b>{aspect.code}</b>
      <span>{aspect.title}</span>
      <PlainInput aspect={aspect} answer={mark?.answer ?? null} />
      <button className="btn" type="submit">
        {t('save')}
      </button>
      <span className="font-num">
        {mark ? showHundredths(mark.hundredths) : '—'} / {showHundredths(aspect.maxHundredths)}
      </span>
    </Form>
  )
}

function PlainInput({ aspect, answer }: { readonly aspect: PadAspect; readonly answer: Answer | null }) {
  const t = useText(padText)
  const words = useText(sheetPartsText)
  const radio = (label: string, value: Answer, checked: boolean) => (
    <label key={label} className="flex min-h-11 items-center gap-2">
      <input type="radio" name="answer" required value={JSON.stringify(value)} defaultChecked={checked} />
      {label}
    </label>
  )
  switch (aspect.spec.kind) {
    case 'judgement': {
      const { descriptors } = aspect.spec
      return ([3, 2, 1, 0] as const).map((score) =>
        radio(
          `${score} ${descriptors[score]}`,
          { kind: 'judgement', score },
          answer?.kind === 'judgement' && answer.score === score,
        ),
      )
    }
    case 'binary':
      return [true, false].map((yes) =>
        radio(
          words(yes ? 'yes' : 'no'),
          { kind: 'yes-no', yes },
          answer?.kind === 'yes-no' && answer.yes === yes,
        ),
      )
    case 'deduction':
      return (
        <Typed
          label={t('faultsLabel')}
          kind="faults"
          value={answer?.kind === 'faults' ? String(answer.count) : ''}
        />
      )
    case 'points':
      return (
        <Typed
          label={t('pointsLabel')}
          kind="points"
          value={answer?.kind === 'points' ? showHundredths(answer.hundredths) : ''}
        />
      )
    case 'tolerance':
    case 'formula':
      return (
        <Typed
          label={t('valueLabel')}
          kind="value"
          value={answer?.kind === 'value' ? showThousandths(answer.thousandths) : ''}
        />
      )
  }
}

function Typed({
  label,
  kind,
  value,
}: {
  readonly label: string
  readonly kind: string
  readonly value: string
}) {
  return (
    <label className="flex items-center gap-2">
      {label}
      <input type="text" inputMode="decimal" name={kind} required defaultValue={value} className="w-28" />
    </label>
  )
}
