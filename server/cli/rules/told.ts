import { ruleOf, type Reason } from '~/domain/reason'
import type { Tier } from '~/domain/tier'
import type { Lang } from '~/i18n/define'
import { tierText } from '~/i18n/levels'
import { reasonText } from '~/ui/sentences/reasons'
import type { Both } from './line'

/** A sentence in the language asked for, or in both. */
export function sentence(lang: Lang | null, { zh, en }: Both): Partial<Both> {
  if (lang === 'zh') return { zh }
  return lang === 'en' ? { en } : { zh, en }
}

/** What a reason speaks about, beside its own words. */
export interface About {
  readonly about: 'rank' | 'award' | 'award-not-granted' | 'honour' | 'promotion' | 'reward'
  readonly honour?: string
  readonly owner?: string
  readonly granted?: boolean
}

/** 理由: a reason with its rule's number and its sentences. */
export function toldReason(lang: Lang | null, { code, facts }: Reason) {
  const [zh, en] = [reasonText({ code, facts }, 'zh'), reasonText({ code, facts }, 'en')]
  return { code, rule: ruleOf(code), facts, ...sentence(lang, { zh, en }) }
}

/** A reason with what it speaks about. */
export function toldAbout(lang: Lang | null, about: About, reason: Reason) {
  return { ...toldReason(lang, reason), ...about }
}

export function tierName(lang: Lang | null, tier: Tier | null): Partial<Both> | null {
  return tier && sentence(lang, { zh: tierText.zh[tier], en: tierText.en[tier] })
}
