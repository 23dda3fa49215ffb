import { useState } from 'react'
import { showHundredths } from '~/domain/exact'
import type { Answer, MarkRefusal } from '~/domain/sheet'
import { padText } from '~/i18n/pad'
import { useLang, useText } from '~/i18n/use-text'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { sentenceFor } from '~/ui/sentences'
import { AspectList } from '~/ui/sheet/aspect-list'
import { AnswerPanel, answerFrom, AspectNote } from './answer-panel'
import { Connection } from './connection'
import { PadFoot } from './pad-foot'
import { PadHead } from './pad-head'
import { StuckPanel } from './stuck-panel'
import { useBench, useHand } from './use-bench'
import { usePad } from './use-pad'
import { usePadKeys } from './use-pad-keys'
import { useTyped } from './use-typed'

type PadPageProps = { readonly sheet: JudgeSheet; readonly accountId: string; readonly device: string }

/** 评分: one number, one aspect, big answers, one way on. */
export function PadPage({ sheet, accountId, device }: PadPageProps) {
  const t = useText(padText)
  const lang = useLang()
  const pad = usePad(sheet, accountId)
  const { aspects, shown } = pad
  const [picked, setPicked] = useState(
    () => aspects.find((aspect) => !sheet.marks[aspect.id])?.id ?? aspects[0]?.id,
  )
  const [refused, setRefused] = useState<MarkRefusal | null>(null)
  const [hand, turnHand] = useHand()
  const typing = useTyped((aspectId, text) => {
    const on = aspects.find((one) => one.id === aspectId)
    const answer = on && answerFrom(on, text)
    if (!answer) return false
    const no = pad.place(aspectId, answer)
    setRefused(no)
    return !no
  })
  useBench(pad.box.taps.length)

  const at = Math.max(
    0,
    aspects.findIndex((aspect) => aspect.id === picked),
  )
  const aspect = aspects[at]
  const now = aspect ? shown(aspect.id) : null
  const stuck = pad.stuck.find(({ tap }) => tap.aspectId === aspect?.id)
  const locked = sheet.status !== 'open' || sheet.event.stage !== 'marking'
  const text = typing.typed?.aspectId === aspect?.id ? (typing.typed?.text ?? null) : null

  function go(id: string | undefined) {
    if (!id) return
    typing.commit()
    typing.forget()
    setRefused(null)
    setPicked(id)
    document.querySelector(`[data-aspects] [aria-current]`)?.scrollIntoView({ block: 'nearest' })
  }

  function give(answer: Answer) {
    if (aspect && !locked && !stuck) setRefused(pad.place(aspect.id, answer))
  }

  function step(direction: 'back' | 'forth') {
    if (!locked) go(pad.step(direction) ?? undefined)
  }

  usePadKeys({
    spec: aspect?.spec ?? { kind: 'binary' },
    answer: now?.answer ?? null,
    onAnswer: give,
    onMove: (by) => go(aspects[at + by]?.id),
    onStep: step,
  })

  const groups = sheet.groups.map((group) => ({
    ...group,
    aspects: group.aspects.map(({ id, code, title }) => {
      const mark = shown(id)
      const draft = typing.typed?.aspectId === id && typing.typed.waiting
      const delivery = draft ? ('draft' as const) : (mark?.delivery ?? null)
      return { id, code, title, hundredths: mark?.hundredths ?? null, delivery }
    }),
  }))
  const left = hand === 'left'
  return (
    <div className="flex min-h-dvh flex-col bg-paper select-none sm:h-dvh noscript:hidden">
      <Connection pad={pad} sheet={sheet} device={device} onGo={go} />
      <PadHead
        sheet={sheet}
        given={aspects.length - pad.missing.length}
        of={aspects.length}
        hand={hand}
        onHand={turnHand}
      />
      <main
        id="main"
        className={`flex min-h-0 flex-1 flex-col-reverse sm:landscape:grid sm:portrait:flex-col ${
          left
            ? 'sm:landscape:grid-cols-[minmax(0,1fr)_minmax(20rem,43.4%)]'
            : 'sm:landscape:grid-cols-[minmax(20rem,43.4%)_minmax(0,1fr)]'
        }`}
      >
        <div
          data-aspects
          className={`min-h-0 overflow-auto px-6 max-sm:border-t max-sm:border-line max-sm:px-4 sm:portrait:flex-1 sm:portrait:basis-40 sm:portrait:border-b-[1.5px] sm:portrait:border-ink ${
            left
              ? 'sm:landscape:order-2 sm:landscape:border-l sm:landscape:pl-4'
              : 'sm:landscape:border-r sm:landscape:pr-0'
          } border-line`}
        >
          <AspectList groups={groups} currentId={aspect?.id ?? null} onPick={go} />
        </div>
        {aspect ? (
          <section className="flex min-h-0 min-w-0 flex-col overflow-auto px-6 pt-4 max-sm:px-4 sm:portrait:flex-none sm:landscape:pl-8">
            <div className="flex items-baseline gap-3">
              <span className="font-num text-18 text-ink-2">{aspect.code}</span>
              <h2 className="min-w-0 text-28 leading-tight font-bold">{aspect.title}</h2>
              <span className="ml-auto text-18 whitespace-nowrap text-ink-2">
                {t('max', { n: '' })}
                <b className="font-num text-28 text-ink">{showHundredths(aspect.maxHundredths)}</b>
              </span>
            </div>
            <AspectNote aspect={aspect} />
            {locked ? (
              <p className="mt-1 font-bold text-blue">
                {t(sheet.status === 'open' ? 'noteClosed' : 'noteLocked')}
              </p>
            ) : null}
            {refused ? (
              <p role="alert" className="mt-1 font-bold text-amber">
                {sentenceFor(refused, lang)}
              </p>
            ) : null}
            <div className="flex min-h-0 flex-1 flex-col py-3 [&>*]:flex-1 [&>.yes-no]:max-h-80">
              {stuck ? (
                <StuckPanel
                  stuck={stuck}
                  mineHundredths={now?.hundredths ?? 0}
                  seat={sheet.seat.code}
                  onSettle={(whose) => void pad.settle(aspect.id, whose)}
                />
              ) : (
                <AnswerPanel
                  aspect={aspect}
                  answer={now?.answer ?? null}
                  typed={text}
                  disabled={locked}
                  onAnswer={give}
                  onText={(next) => typing.type(aspect.id, next)}
                />
              )}
            </div>
            <PadFoot
              sheetId={sheet.id}
              missing={pad.missing.length}
              nextCode={aspects[at + 1]?.code ?? null}
              canUndo={pad.canUndo}
              canRedo={pad.canRedo}
              hand={hand}
              locked={locked}
              onUndo={() => step('back')}
              onRedo={() => step('forth')}
              onNext={() => go(aspects[at + 1]?.id)}
            />
          </section>
        ) : null}
      </main>
    </div>
  )
}
