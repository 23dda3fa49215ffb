import type { ChainCheck } from '~/domain/journal'
import { auditText } from '~/i18n/audit'
import { useText } from '~/i18n/use-text'
import { CheckList, CheckRow } from '~/ui/parts/mark'
import { Notice } from '~/ui/parts/notice'
import { Section } from '~/ui/parts/section'

type Verdict = { readonly chain: string; readonly entries: number; readonly check: ChainCheck }

type VerdictsProps = { readonly verdicts: readonly Verdict[]; readonly nameOf: (chain: string) => string }

const WHY = { gap: 'gap', link: 'link', digest: 'digest', head: 'headWrong' } as const

/** 验账 result: every chain, and for a broken one the first entry that does not fit. */
export function Verdicts({ verdicts, nameOf }: VerdictsProps) {
  const t = useText(auditText)
  const broken = verdicts.filter((verdict) => !verdict.check.ok)
  const entries = verdicts.reduce((sum, verdict) => sum + verdict.entries, 0)
  return (
    <Section title={t('verifying')}>
      <Notice tone={broken.length > 0 ? 'blocked' : 'done'}>
        {broken.length > 0
          ? t('broken', { n: broken.length })
          : t('allGood', { n: verdicts.length, entries })}
      </Notice>
      <CheckList>
        {[...broken, ...verdicts.filter((verdict) => verdict.check.ok)].map(
          ({ chain, entries: count, check }) => (
            <CheckRow
              key={chain}
              state={check.ok ? 'ready' : 'blocked'}
              name={nameOf(chain)}
              aside={t('entries', { n: count })}
            >
              {check.ok ? (
                <>
                  {t('good')} <span className="font-mono">{check.head.digest.slice(0, 16)}</span>
                </>
              ) : (
                t(WHY[check.why], { at: check.at })
              )}
            </CheckRow>
          ),
        )}
      </CheckList>
    </Section>
  )
}
