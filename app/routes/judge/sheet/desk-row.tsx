import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { canonical } from '~/domain/digest'
import { showHundredths } from '~/domain/exact'
import { improbable } from '~/domain/improbable'
import type { Answer } from '~/domain/answer'
import type { MarkRefusal } from '~/domain/sheet'
import { padBenchText } from '~/i18n/pad-bench'
import { padDeskText } from '~/i18n/pad-desk'
import { sheetPartsText } from '~/i18n/sheet-parts'
import { useLang, useText } from '~/i18n/use-text'
import type { PadAspect } from '~/queries/judge/sheet.server'
import { DeliveryState } from '~/ui/parts/delivery-state'
import { markSentence } from '~/ui/sentences/mark-sentence'
import { faultsSaid } from '~/ui/sheet/faults-said'
import { textOf, whySaid, type Ask } from './improbable-panel'
import { answerTyped, hintFor, markOf, mayStand } from './typed-answer'
import type { Shown } from './use-pad'

type DeskRowProps = {
  readonly aspect: PadAspect
  readonly shown: Shown | null
  readonly ask: Ask | null
  readonly refused: MarkRefusal | null
  readonly current: boolean
  readonly shut: boolean
  readonly onGive: (answer: Answer) => void
  readonly onSure: () => void
  readonly onDrop: () => void
  readonly onFocus: () => void
  readonly onMove: (by: 1 | -1) => void
  readonly onStep: (direction: 'back' | 'forth') => void
  readonly onHelp: () => void
}

/** One line of the desk: what was typed, what it means, how far it has got. */
export function DeskRow(props: DeskRowProps) {
  const { aspect, shown, ask, refused, current, shut, onMove } = props
  const t = useText(padDeskText)
  const bench = useText(padBenchText)
  const words = useText(sheetPartsText)
  const lang = useLang()
  const [typed, showTyped] = useState<string | null>(null)
  // read again in the same tick, when Enter has taken the line and the focus then leaves it
  const line = useRef<string | null>(null)
  const row = useRef<HTMLTableRowElement>(null)
  const [wrong, setWrong] = useState<'unreadable' | 'mismatch' | null>(null)
  function setTyped(next: string | null) {
    line.current = next
    showTyped(next)
  }
  const text = typed ?? (ask || !shown ? '' : textOf(shown.answer))
  const read = typed === null ? null : answerTyped(aspect, typed)
  const id = `desk-${aspect.id}-says`

  /** Takes what is typed; false when it cannot be taken, so that the line keeps it. */
  function take(): boolean {
    const now = line.current
    if (now === null || now.trim() === '' || shut) {
      setTyped(null)
      return ask === null || now === null
    }
    const given = answerTyped(aspect, now)
    if (!given) {
      setWrong('unreadable')
      return false
    }
    if (ask) {
      const same = canonical(given) === canonical(ask.answer)
      setTyped(null)
      setWrong(same ? null : 'mismatch')
      if (same) props.onSure()
      return same
    }
    setTyped(null)
    setWrong(null)
    // an unusual value keeps the line, to be typed again
    const stays = improbable(aspect, given) !== null && canonical(given) !== canonical(shown?.answer ?? null)
    props.onGive(given)
    return !stays
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const by = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if ((event.ctrlKey || event.metaKey) && (event.key === 'z' || event.key === 'y') && typed === null) {
      event.preventDefault()
      props.onStep(event.key === 'y' || event.shiftKey ? 'forth' : 'back')
    } else if (event.key === '?' || event.key === '？') {
      event.preventDefault()
      props.onHelp()
    } else if (event.key === 'Escape') {
      setTyped(null)
      setWrong(null)
      if (ask) props.onDrop()
    } else if (by !== 0 && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (take() || by < 0) onMove(by)
    }
  }

  const answer = read ?? ask?.answer ?? shown?.answer ?? null
  const mark = markOf(aspect, answer)
  const says = refused
    ? markSentence(refused, lang)
    : ask
      ? `${whySaid(ask.why, bench)}${t(wrong === 'mismatch' ? 'mismatch' : 'typeAgain', { value: textOf(ask.answer) })}`
      : wrong === 'unreadable'
        ? t('unreadable', { hint: hintFor(aspect, t) })
        : null
  const asks = says !== null
  useEffect(() => {
    if (asks) row.current?.scrollIntoView({ block: 'nearest' })
  }, [asks])
  const meaning = answer ? meaningOf(aspect, answer, words('yes'), words('no')) : ''
  return (
    <tr ref={row} className={says ? 'desk-row asks' : 'desk-row'} aria-current={current || undefined}>
      <td className="desk-code">{aspect.code}</td>
      <td>{aspect.title}</td>
      <td className="desk-entry">
        <input
          type="text"
          inputMode={aspect.spec.kind === 'deduction' && aspect.spec.rules ? 'text' : 'decimal'}
          autoComplete="off"
          data-desk={aspect.id}
          aria-label={`${aspect.code} ${aspect.title}`}
          aria-invalid={says ? true : undefined}
          aria-describedby={says ? id : undefined}
          placeholder={hintFor(aspect, t)}
          readOnly={shut}
          value={text}
          onFocus={(event) => {
            props.onFocus()
            event.target.select()
          }}
          onBlur={() => void take()}
          onChange={(event) => {
            const next = event.target.value.replace('。', '.')
            if (mayStand(aspect, next)) setTyped(next)
          }}
          onKeyDown={onKeyDown}
        />
      </td>
      <td>
        <b className="desk-mark">{mark === null ? '—' : showHundredths(mark)}</b>
        <small> / {showHundredths(aspect.maxHundredths)}</small>
        {meaning ? <span className="desk-meaning">{meaning}</span> : null}
        {says ? (
          <span id={id} className="desk-says" role="alert">
            {says}
          </span>
        ) : null}
      </td>
      <td>
        {ask ? (
          <span className="st draft">{bench('askDraft')}</span>
        ) : typed !== null ? (
          <DeliveryState state="draft" />
        ) : shown ? (
          <DeliveryState state={shown.delivery} />
        ) : (
          <span className="st draft">{words('notMarked')}</span>
        )}
      </td>
    </tr>
  )
}

function meaningOf(aspect: PadAspect, answer: Answer, yes: string, no: string): string {
  if (answer.kind === 'yes-no') return answer.yes ? yes : no
  if (answer.kind === 'judgement' && aspect.spec.kind === 'judgement') {
    return aspect.spec.descriptors[answer.score]
  }
  return faultsSaid(aspect.spec, answer).join('；')
}
