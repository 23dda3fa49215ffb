import { useState } from 'react'
import { canonical } from '~/domain/digest'
import { showHundredths } from '~/domain/exact'
import type { Improbable } from '~/domain/improbable'
import type { Answer } from '~/domain/answer'
import { padBenchText } from '~/i18n/pad-bench'
import type { Tell } from '~/i18n/define'
import { useText } from '~/i18n/use-text'
import type { PadAspect } from '~/queries/judge/sheet.server'
import { Button } from '~/ui/parts/button'
import { Icon } from '~/ui/parts/icon'
import { Keypad } from '~/ui/sheet/keypad'
import { showThousandths } from '~/ui/sheet/thousandths'
import { typedAgain } from './typed-answer'

export type Ask = { readonly answer: Answer; readonly why: Improbable }

/** What the judge typed, as he would type it. */
export function textOf(answer: Answer): string {
  switch (answer.kind) {
    case 'yes-no':
      return answer.yes ? '1' : '0'
    case 'points':
      return showHundredths(answer.hundredths)
    case 'value':
      return showThousandths(answer.thousandths)
    case 'judgement':
      return String(answer.score)
    case 'faults':
      return answer.rules && answer.rules.length > 0 ? answer.rules.join(' ') : String(answer.count)
  }
}

/** The number that is typed a second time: of faults, how many. */
export function numberOf(answer: Answer): string {
  return answer.kind === 'faults' ? String(answer.count) : textOf(answer)
}

/** Why the value asks for a second look, in one sentence. */
export function whySaid(why: Improbable, t: Tell<'askFarOff' | 'askNothing' | 'askLittle' | 'askHalfGone'>) {
  switch (why.why) {
    case 'far-off':
      return t('askFarOff', {
        from: showThousandths(why.fromThousandths),
        to: showThousandths(why.toThousandths),
      })
    case 'nothing':
      return t('askNothing')
    case 'little':
      return t('askLittle', { tenth: showHundredths(why.tenthHundredths) })
    case 'half-gone':
      return t('askHalfGone', { taken: showHundredths(why.takenHundredths) })
  }
}

type ImprobablePanelProps = {
  readonly aspect: PadAspect
  readonly ask: Ask
  readonly onSure: () => void
  readonly onDrop: () => void
}

/** 再输入一次: an unusual value counts only when it is typed a second time; a mismatch keeps asking. */
export function ImprobablePanel({ aspect, ask, onSure, onDrop }: ImprobablePanelProps) {
  const t = useText(padBenchText)
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const { answer } = ask
  const first = numberOf(answer)

  function confirm() {
    const second = typedAgain(aspect, answer, text)
    if (second && canonical(second) === canonical(answer)) onSure()
    else {
      setWrong(text)
      setText('')
    }
  }

  return (
    <div className="ask" role="alert">
      <div className="ask-read">
        <h3>
          <Icon name="warn" size={26} />
          {t('askTitle')}
        </h3>
        <p>{whySaid(ask.why, t)}</p>
        <dl>
          <dt>{t('askFirst')}</dt>
          <dd>{first}</dd>
          <dt>{t('askSecond')}</dt>
          <dd aria-live="polite">{text || '—'}</dd>
        </dl>
        <p className="ask-what">
          {wrong === null ? t('askAgain') : t('askMismatch', { first, second: wrong })}
        </p>
        <div className="ask-acts">
          <Button size="pad" onClick={onDrop}>
            {t('askDrop')}
          </Button>
          <Button
            size="pad"
            kind={text === '' ? 'plain' : 'primary'}
            disabled={text === ''}
            data-ask-confirm
            onClick={confirm}
          >
            {t('askConfirm')}
          </Button>
        </div>
      </div>
      <Keypad
        text={text}
        onText={setText}
        decimals={answer.kind !== 'faults'}
        negative={answer.kind === 'value' && answer.thousandths < 0}
        allows={(next) => /^-?\d{0,6}(\.\d{0,3})?$/.test(next)}
      />
    </div>
  )
}
