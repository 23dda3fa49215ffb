import { Form } from '@remix-run/react'
import { useState } from 'react'
import { drawnLine } from '~/domain/signature'
import { signText } from '~/i18n/sign'
import { useText } from '~/i18n/use-text'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { SubmitButton } from '~/ui/parts/form'
import { Icon } from '~/ui/parts/icon'
import { SignaturePad } from '~/ui/sheet/signature-pad'
import { SignFoot } from './sign-foot'

type StepsProps = { readonly signed: boolean }

/** Two signatures, in this order. */
export function Steps({ signed }: StepsProps) {
  const t = useText(signText)
  return (
    <ol className="sign-steps">
      <li className={signed ? 'done' : 'now'} aria-current={signed ? undefined : 'step'}>
        {signed ? <Icon name="check" size={24} /> : <b>1</b>}
        <span>
          {t('stepContestant')} <small>{t(signed ? 'stepDone' : 'stepNow')}</small>
        </span>
      </li>
      <li className={signed ? 'now' : ''} aria-current={signed ? 'step' : undefined}>
        <b>2</b>
        <span>
          {t('stepJudge')} <small>{t(signed ? 'stepNow' : 'stepLater')}</small>
        </span>
      </li>
    </ol>
  )
}

type ContestantStepProps = {
  readonly sheet: JudgeSheet
  /** he had signed, and a mark changed afterwards */
  readonly again: boolean
}

/** 选手签字: the tablet changes hands; the contestant checks the sheet and draws his name, known by his number only. */
export function ContestantStep({ sheet, again }: ContestantStepProps) {
  const t = useText(signText)
  const [path, setPath] = useState('')
  const seat = sheet.seat.code
  const ready = drawnLine(path).ok
  return (
    <Form
      method="post"
      className="flex flex-1 flex-col gap-3"
      onSubmit={(event) => !ready && event.preventDefault()}
    >
      <input type="hidden" name="signer" value="contestant" />
      <input type="hidden" name="revision" value={sheet.revision} />
      <div className="grid gap-3 border-2 border-ink bg-sheet p-4">
        <p className="flex items-center gap-2 font-bold text-blue">
          <Icon name="hand" size={22} />
          {t('handOver')}
        </p>
        <div className="flex items-center gap-4">
          <b className="font-num text-72 leading-none" aria-hidden="true">
            {seat}
          </b>
          <h2 className="text-18 leading-snug font-bold">{t('contestantTitle', { seat })}</h2>
        </div>
        <p className={again ? 'font-bold text-amber' : 'leading-normal text-ink-2'}>
          {t(again ? 'contestantAgain' : 'contestantNote')}
        </p>
        <SignaturePad label={t('contestantWord', { seat })} onPath={setPath} />
      </div>
      <SignFoot sheetId={sheet.id} ready={ready} act={t('contestantAct')}>
        <SubmitButton kind="bind" size="pad" icon="pen">
          {t('contestantAct')}
        </SubmitButton>
      </SignFoot>
    </Form>
  )
}
