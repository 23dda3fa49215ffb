import { showHundredths } from '~/domain/exact'
import type { Answer } from '~/domain/answer'
import { padText } from '~/i18n/pad'
import { useText } from '~/i18n/use-text'
import type { PadAspect } from '~/queries/judge/sheet.server'
import { FaultCounter } from '~/ui/sheet/fault-counter'
import { FaultList } from '~/ui/sheet/fault-list'
import { FormulaInput } from '~/ui/sheet/formula-input'
import { JudgementLadder } from '~/ui/sheet/judgement-ladder'
import { PointsInput } from '~/ui/sheet/points-input'
import { showThousandths } from '~/ui/sheet/thousandths'
import { ToleranceInput } from '~/ui/sheet/tolerance-input'
import { YesNo } from '~/ui/sheet/yes-no'
import { answerFrom, markOf } from './typed-answer'

type AnswerPanelProps = {
  readonly aspect: PadAspect
  readonly answer: Answer | null
  /** what is being typed now, null when nothing is */
  readonly typed: string | null
  readonly disabled: boolean
  readonly onAnswer: (answer: Answer) => void
  readonly onText: (text: string) => void
}

/** The input an aspect asks for, as large as the panel allows. */
export function AnswerPanel({ aspect, answer, typed, disabled, onAnswer, onText }: AnswerPanelProps) {
  const { spec, maxHundredths } = aspect
  const open = { disabled }
  switch (spec.kind) {
    case 'judgement':
      return (
        <JudgementLadder
          {...open}
          key={aspect.id}
          descriptors={spec.descriptors}
          markOf={(score) => markOf(aspect, { kind: 'judgement', score }) ?? 0}
          score={answer?.kind === 'judgement' ? answer.score : null}
          onScore={(score) => onAnswer({ kind: 'judgement', score })}
        />
      )
    case 'binary':
      return (
        <YesNo
          {...open}
          yes={answer?.kind === 'yes-no' ? answer.yes : null}
          maxHundredths={maxHundredths}
          label={aspect.title}
          onYes={(yes) => onAnswer({ kind: 'yes-no', yes })}
        />
      )
    case 'deduction':
      return spec.rules ? (
        <FaultList
          {...open}
          rules={spec.rules}
          made={answer?.kind === 'faults' ? (answer.rules ?? []) : null}
          hundredths={markOf(aspect, answer)}
          onAnswer={onAnswer}
        />
      ) : (
        <FaultCounter
          {...open}
          count={answer?.kind === 'faults' ? answer.count : null}
          perFaultHundredths={spec.perFaultHundredths}
          most={Math.ceil(maxHundredths / spec.perFaultHundredths)}
          hundredths={markOf(aspect, answer)}
          onCount={(count) => onAnswer({ kind: 'faults', count })}
        />
      )
    case 'points':
      return (
        <PointsInput
          {...open}
          fresh={typed === null}
          text={typed ?? (answer?.kind === 'points' ? showHundredths(answer.hundredths) : '')}
          onText={onText}
          maxHundredths={maxHundredths}
          stepHundredths={spec.stepHundredths}
        />
      )
    case 'tolerance':
      return (
        <ToleranceInput
          {...open}
          fresh={typed === null}
          text={typed ?? (answer?.kind === 'value' ? showThousandths(answer.thousandths) : '')}
          onText={onText}
          nominalThousandths={spec.nominalThousandths}
          bands={spec.bands}
          stepThousandths={stepOf(spec.bands)}
          hundredths={markOf(aspect, typed === null ? answer : answerFrom(aspect, typed))}
        />
      )
    case 'formula':
      return (
        <FormulaInput
          {...open}
          fresh={typed === null}
          text={typed ?? (answer?.kind === 'value' ? showThousandths(answer.thousandths) : '')}
          onText={onText}
          fullAtThousandths={spec.fullAtThousandths}
          zeroAtThousandths={spec.zeroAtThousandths}
          maxHundredths={maxHundredths}
          hundredths={markOf(aspect, typed === null ? answer : answerFrom(aspect, typed))}
        />
      )
  }
}

/** A quarter of the narrowest band: fine enough to reach its edge, coarse enough for a thumb. */
function stepOf(bands: readonly { readonly withinThousandths: number }[]): number {
  const narrow = Math.min(
    ...bands.map((band) => band.withinThousandths).filter((within) => within > 0),
    4_000_000,
  )
  return narrow >= 4_000_000 ? 100 : Math.max(1, Math.round(narrow / 4))
}

/** One sentence on how this aspect is marked. */
export function AspectNote({ aspect }: { readonly aspect: PadAspect }) {
  const t = useText(padText)
  const { spec } = aspect
  const says = (() => {
    switch (spec.kind) {
      case 'judgement':
        return t('noteJudgement')
      case 'binary':
        return t('noteBinary')
      case 'deduction':
        return t('noteDeduction')
      case 'points':
        return t('notePoints', { step: showHundredths(spec.stepHundredths) })
      case 'tolerance': {
        const sorted = [...spec.bands].sort((a, b) => a.withinThousandths - b.withinThousandths)
        const bands = sorted.map((band) =>
          t('band', {
            within: showThousandths(band.withinThousandths),
            mark: showHundredths(band.hundredths),
          }),
        )
        return t('noteTolerance', {
          nominal: showThousandths(spec.nominalThousandths),
          bands: bands.join(t('bandComma')),
        })
      }
      case 'formula': {
        const less = spec.fullAtThousandths < spec.zeroAtThousandths
        return t(less ? 'noteFormulaLess' : 'noteFormulaMore', {
          full: showThousandths(spec.fullAtThousandths),
          zero: showThousandths(spec.zeroAtThousandths),
        })
      }
    }
  })()
  return (
    <p className="mt-1 max-w-[38em] leading-relaxed text-ink-2">
      {aspect.detail ? <span className="block">{aspect.detail}</span> : null}
      {says}
    </p>
  )
}
