import { Form } from '@remix-run/react'
import { useState } from 'react'
import { drawnLine } from '~/domain/signature'
import { signText } from '~/i18n/sign'
import { useText } from '~/i18n/use-text'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { SubmitButton } from '~/ui/parts/form'
import { SignaturePad } from '~/ui/sheet/signature-pad'
import { HowTabs, useHow } from './how-tabs'
import { PinBox, PlainPin } from './pin-box'
import { SignFoot } from './sign-foot'

/** 裁判签名: drawn or by PIN, and the one vermilion act it binds. */
export function JudgeStep({ sheet }: { readonly sheet: JudgeSheet }) {
  const t = useText(signText)
  const [how, setHow] = useHow()
  const [path, setPath] = useState('')
  const [pin, setPin] = useState('')
  const ready = how === null || (how === 'pin' ? pin.length === 6 : drawnLine(path).ok)
  return (
    <Form
      method="post"
      className="flex flex-1 flex-col gap-3"
      onSubmit={(event) => !ready && event.preventDefault()}
    >
      <input type="hidden" name="revision" value={sheet.revision} />
      <div className="grid gap-3 border border-line bg-sheet p-4">
        <h2 className="text-18 leading-snug font-bold">
          {t('judgeTitle', { n: sheet.judge.seatNo, name: sheet.judge.name })}
        </h2>
        {how ? <HowTabs how={how} onHow={setHow} /> : null}
        <div {...(how && { id: 'sign-panel', role: 'tabpanel', 'aria-labelledby': `sign-tab-${how}` })}>
          {how === null ? <PlainPin /> : null}
          {how === 'drawn' ? (
            <SignaturePad label={t('judgeWord', { n: sheet.judge.seatNo })} onPath={setPath} />
          ) : null}
          {how === 'pin' ? <PinBox onPin={setPin} /> : null}
        </div>
      </div>
      <p className="leading-normal text-ink-2">{t('signFinal')}</p>
      <SignFoot sheetId={sheet.id} ready={ready} act={t('signAct')}>
        <SubmitButton kind="bind" size="pad" icon="lock">
          {t('signAct')}
        </SubmitButton>
      </SignFoot>
    </Form>
  )
}
