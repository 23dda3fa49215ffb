import { useState } from 'react'
import { showHundredths } from '~/domain/exact'
import { improbable } from '~/domain/improbable'
import { padText } from '~/i18n/pad'
import { padBenchText } from '~/i18n/pad-bench'
import { useLang, useText } from '~/i18n/use-text'
import type { JudgeSheet, PadAspect } from '~/queries/judge/sheet.server'
import { Icon } from '~/ui/parts/icon'
import { markSentence } from '~/ui/sentences/mark-sentence'
import { VotePanel } from '~/ui/sheet/vote-panel'
import { AnswerPanel, AspectNote } from './answer-panel'
import { ImprobablePanel } from './improbable-panel'
import { RemarkNote } from './remark-note'
import { StuckPanel } from './stuck-panel'
import { answerFrom } from './typed-answer'
import type { Bench } from './use-bench-view'
import type { Marking } from './use-marking'
import type { Pad } from './use-pad'

type AspectPanelProps = {
  readonly sheet: JudgeSheet
  readonly aspect: PadAspect
  readonly pad: Pad
  readonly bench: Bench
  readonly marking: Marking
  readonly locked: boolean
  readonly shut: boolean
}

/** One aspect: what it asks, what stands in the way of marking it, and its answer. */
export function AspectPanel({ sheet, aspect, pad, bench, marking, locked, shut }: AspectPanelProps) {
  const t = useText(padText)
  const words = useText(padBenchText)
  const lang = useLang()
  const now = pad.shown(aspect.id)
  const stuck = pad.stuck.find(({ tap }) => tap.aspectId === aspect.id)
  const vote = bench.votes.get(aspect.id)
  const ask = marking.askOn(aspect.id)
  const refused = marking.refusedOn(aspect.id)
  const remark = pad.remarkOf(aspect.id)
  const [noting, setNoting] = useState(false)
  const { typed } = marking.typing
  const text = typed?.aspectId === aspect.id ? typed.text : null

  function type(next: string) {
    const answer = answerFrom(aspect, next)
    marking.typing.type(aspect.id, next, answer !== null && improbable(aspect, answer) !== null)
  }

  return (
    <>
      <header className="panel-head">
        <span>{aspect.code}</span>
        <h2>{aspect.title}</h2>
        <p>
          {t('max', { n: '' })}
          <b>{showHundredths(aspect.maxHundredths)}</b>
        </p>
      </header>
      <div className="panel-note">
        <AspectNote aspect={aspect} />
        <button type="button" className="btn" aria-expanded={noting} onClick={() => setNoting(!noting)}>
          <Icon name="pen" />
          {noting ? words('remarkClose') : words('remark')}
          {remark !== '' && !noting ? <span className="dot">{words('remarkHas')}</span> : null}
        </button>
      </div>
      {noting ? (
        <RemarkNote
          aspectId={aspect.id}
          text={remark}
          delivery={remarkDelivery(pad, sheet.id, aspect.id, remark)}
          onText={pad.remark}
        />
      ) : null}
      {locked ? (
        <p className="panel-says shut">{t(sheet.status === 'open' ? 'noteClosed' : 'noteLocked')}</p>
      ) : null}
      {refused ? (
        <p role="alert" className="panel-says">
          {markSentence(refused, lang)}
        </p>
      ) : null}
      {vote ? <VotePanel {...vote} seatNo={sheet.judge.seatNo} /> : null}
      <div className="panel-answer">
        {stuck ? (
          <StuckPanel
            stuck={stuck}
            mineHundredths={now?.hundredths ?? 0}
            seat={sheet.seat.code}
            onSettle={(whose) => void pad.settle(aspect.id, whose)}
          />
        ) : ask && !shut ? (
          <ImprobablePanel
            key={JSON.stringify(ask.answer)}
            aspect={aspect}
            ask={ask}
            onSure={() => marking.sure(aspect.id)}
            onDrop={() => marking.drop(aspect.id)}
          />
        ) : (
          <AnswerPanel
            aspect={aspect}
            answer={now?.answer ?? null}
            typed={text}
            disabled={shut}
            onAnswer={(answer) => marking.give(aspect.id, answer)}
            onText={type}
          />
        )}
      </div>
    </>
  )
}

function remarkDelivery(pad: Pad, sheetId: string, aspectId: string, text: string) {
  const waiting = pad.box.taps.findLast(
    (tap) => tap.kind === 'remark' && tap.sheetId === sheetId && tap.aspectId === aspectId,
  )
  if (!waiting) return text === '' ? null : 'delivered'
  return pad.box.storage === 'kept' && !pad.box.keeping.includes(waiting.entryId) ? 'local' : 'draft'
}
