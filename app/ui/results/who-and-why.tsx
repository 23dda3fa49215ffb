import type { Reason } from '~/domain/reason'
import { resultsText } from '~/i18n/results'
import { useLang, useText } from '~/i18n/use-text'
import { reasonWithRule } from '~/ui/sentences/reasons'

type Row = {
  readonly seatCode: string
  readonly name: string | null
  readonly org: string | null
  readonly outcome: string
  readonly reasons: readonly Reason[]
}

const OUTCOME = {
  absent: 'outcomeAbsent',
  dnf: 'outcomeDnf',
  dsq: 'outcomeDsq',
  void: 'outcomeVoid',
} as const

function isOutcome(code: string): code is keyof typeof OUTCOME {
  return code in OUTCOME
}

/** 姓名与理由: who it is, what decided rank and prize, and, opened, why nothing higher was granted. */
export function WhoAndWhy({ row }: { readonly row: Row }) {
  const t = useText(resultsText)
  const lang = useLang()
  const why = row.reasons.map((reason) => reasonWithRule(reason, lang))
  const told = (sentences: readonly string[]) => sentences.join(lang === 'zh' ? '' : ' ')
  return (
    <span className="two block md:min-w-56">
      <b>{row.name ?? row.seatCode}</b>
      <small>
        {row.org}
        {isOutcome(row.outcome) ? ` · ${t(OUTCOME[row.outcome])}` : null}
      </small>
      {why.length > 0 ? <small className="whitespace-normal">{told(why.slice(0, 2))}</small> : null}
      {why.length > 2 ? (
        <details>
          <summary className="text-14 text-ink-2">{t('whyNotMore')}</summary>
          <small className="whitespace-normal">{told(why.slice(2))}</small>
        </details>
      ) : null}
    </span>
  )
}
