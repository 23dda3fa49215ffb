import type { ReactNode } from 'react'
import { Seal, type SealState } from '~/ui/parts/seal'
import { ledgerPartsText } from '~/i18n/ledger-parts'
import { useText } from '~/i18n/use-text'

export type SealStep = {
  /** 申 核 批 付 */
  readonly character: string
  readonly state: SealState
  readonly who?: ReactNode
  /** when it was sealed, or who may not seal it */
  readonly note?: ReactNode
}

/** 四人四印: the steps of a reward, each by another person. */
export function FourSeals({ steps }: { readonly steps: readonly SealStep[] }) {
  const t = useText(ledgerPartsText)
  return (
    <ol className="four-seals" aria-label={t('fourSeals')}>
      {steps.map((step) => (
        <li key={step.character}>
          <Seal character={step.character} state={step.state} size="big" />
          <b>{step.who}</b>
          <span>{step.note}</span>
        </li>
      ))}
    </ol>
  )
}
