import { ruleOf, type Reason, type ReasonCode } from '~/domain/reason'
import type { Conflict } from '~/domain/recusal'
import type { Lang } from '~/i18n/define'
import { HONOUR_SENTENCES } from './reasons/honour'
import { RANK_SENTENCES } from './reasons/rank'
import { REWARD_SENTENCES } from './reasons/reward'
import { TALENT_SENTENCES } from './reasons/talent'
import { TIER_SENTENCES } from './reasons/tier'
import type { Words } from './reasons/words'

const SENTENCES: Readonly<Record<ReasonCode, Words>> = {
  ...RANK_SENTENCES,
  ...TIER_SENTENCES,
  ...HONOUR_SENTENCES,
  ...REWARD_SENTENCES,
  ...TALENT_SENTENCES,
}

type Told = { readonly code: string; readonly facts: Reason['facts'] }

/** Why a rule decided as it did, as a sentence one can check; an unknown code of an old record is shown as it is. */
export function reasonText({ code, facts }: Told, lang: Lang): string {
  const known: Readonly<Record<string, Words>> = SENTENCES
  return known[code]?.[lang](facts) ?? code
}

/** The same sentence with the number of the rule that speaks, as the handbook counts them. */
export function reasonWithRule(told: Told, lang: Lang): string {
  const rule = ruleOf(told.code)
  const sentence = reasonText(told, lang)
  if (rule === null) return sentence
  return lang === 'zh' ? `${sentence}（细则 ${rule}）` : `${sentence} (rule ${rule})`
}

const CONFLICTS: Readonly<Record<Conflict['kind'], Record<Lang, (conflict: Conflict) => string>>> = {
  'same-employer': {
    zh: ({ org = '' }) => `与参赛选手同在“${org}”。`,
    en: ({ org = '' }) => `Same employer as a contestant: ${org}.`,
  },
  'same-delegation': {
    zh: ({ org = '' }) => `与参赛选手同属“${org}”代表队。`,
    en: ({ org = '' }) => `Same delegation as a contestant: ${org}.`,
  },
  'declared-tie': {
    zh: ({ personName = '', org = '' }) => `申报过与${personName}${org && `（${org}）`}有亲属或师生关系。`,
    en: ({ personName = '', org = '' }) => `Declared a tie to ${personName}${org && ` (${org})`}.`,
  },
  'is-coach': {
    zh: ({ personName = '', org = '' }) => `${personName}${org && `（${org}）`}是参赛选手的教练。`,
    en: ({ personName = '', org = '' }) => `${personName}${org && ` (${org})`} coaches a contestant.`,
  },
}

/** 回避: why a judge may not mark in this event. */
export function conflictText(conflict: Conflict, lang: Lang): string {
  return CONFLICTS[conflict.kind][lang](conflict)
}
