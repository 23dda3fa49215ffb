import { ceremonyText } from '~/i18n/ceremony'
import { useText } from '~/i18n/use-text'
import type { Desk } from './starting'

/** 观众已能推知: whether the next place is still a secret to somebody who can count. */
export function HallKnows({ knows }: { readonly knows: Desk['knows'] }) {
  const t = useText(ceremonyText)
  if (!knows) return null
  const { rank, count, candidates } = knows
  const facts = { rank, n: candidates.length, numbers: candidates.join('、') }
  return (
    <p className="mb-4 border-l-4 border-line pl-3" role="note">
      {candidates.length === count ? t('hallKnown', facts) : t('hallOpen', facts)}
      {candidates.length > count && candidates.length <= FEW ? (
        <span className="text-ink-2"> {t('hallAmong', facts)}</span>
      ) : null}
    </p>
  )
}

const FEW = 6
