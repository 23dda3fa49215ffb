import { Form } from '@remix-run/react'
import { showYuan } from '~/domain/exact'
import type { RewardStep } from '~/domain/reward'
import { rewardsText, rewardStepText } from '~/i18n/rewards'
import { useLang, useText } from '~/i18n/use-text'
import { SubmitButton, TextArea } from '~/ui/parts/form'
import { HoldButton } from '~/ui/parts/hold-button'
import { Warn } from '~/ui/parts/mark'
import { errorOf } from '~/ui/parts/refusal'

/** Whether the reader may set the next seal, and if not, why not. */
export type Turn = 'yours' | 'signed' | 'not-duty' | 'paid' | 'zero' | 'early'

type RewardActProps = {
  readonly turn: Turn
  readonly next: RewardStep | null
  readonly amountFen: number
  readonly revision: number
  /** what the budget still holds in fen, asked only when approving */
  readonly leftFen: number | null
  readonly refused: unknown
}

const ACT = { apply: 'applyAct', review: 'reviewAct', approve: 'approveAct', pay: 'payAct' } as const
const SAID = { signed: 'alreadySigned', paid: 'paidDone', zero: 'zeroDone', early: 'stageEarly' } as const

/** The one act for this reader: his seal, and the way back with a written reason. */
export function RewardAct({ turn, next, amountFen, revision, leftFen, refused }: RewardActProps) {
  const t = useText(rewardsText)
  const lang = useLang()
  if (turn !== 'yours' || !next) {
    const step = next ? rewardStepText[lang][next] : ''
    return (
      <p className="text-ink-2">
        {turn === 'not-duty' || turn === 'yours' ? t('notYourStep', { step }) : t(SAID[turn])}
      </p>
    )
  }
  const short = leftFen === null ? 0 : amountFen - leftFen
  return (
    <div className="grid gap-3">
      {leftFen === null ? null : short > 0 ? (
        <p className="flex gap-2 text-amber">
          <Warn quiet />
          <span>{t('budgetShort', { short: showYuan(short) })}</span>
        </p>
      ) : (
        <p className="text-ink-2">{t('budgetAfter', { left: showYuan(-short) })}</p>
      )}
      {short > 0 ? null : (
        <Form method="post" className="grid">
          <input type="hidden" name="act" value={next} />
          <input type="hidden" name="revision" value={revision} />
          <HoldButton icon="pen">{t(ACT[next], { amount: showYuan(amountFen) })}</HoldButton>
        </Form>
      )}
      {next === 'apply' ? null : <Return revision={revision} refused={refused} />}
    </div>
  )
}

function Return({ revision, refused }: { readonly revision: number; readonly refused: unknown }) {
  const t = useText(rewardsText)
  const error = errorOf(refused, 'reason')
  return (
    <details open={error !== undefined}>
      <summary className="py-2.5 text-blue underline underline-offset-3">{t('return')}</summary>
      <Form method="post" className="grid gap-3 pt-2">
        <input type="hidden" name="act" value="return" />
        <input type="hidden" name="revision" value={revision} />
        <TextArea
          name="reason"
          label={t('returnReason')}
          hint={t('returnHint')}
          error={error}
          required
          maxLength={200}
        />
        <SubmitButton kind="plain">{t('return')}</SubmitButton>
      </Form>
    </details>
  )
}
