import { showHundredths, showYuan } from '~/domain/exact'
import type { Reason } from '~/domain/reason'
import type { Lang } from '~/i18n/define'
import { tierText } from '~/i18n/levels'

export type Facts = Reason['facts']
/** One reason in both languages. */
export type Words = Readonly<Record<Lang, (facts: Facts) => string>>

export const WORDS = {
  outcome: {
    zh: { ok: '完赛', absent: '缺考', dnf: '未完赛', dsq: '取消资格', void: '成绩无效' },
    en: { ok: 'finished', absent: 'absent', dnf: 'did not finish', dsq: 'disqualified', void: 'void' },
  },
  role: {
    zh: { contestant: '选手', 'coach-team': '教练团队' },
    en: { contestant: 'contestant', 'coach-team': 'coaching team' },
  },
  unit: { zh: { person: '每人', team: '每队' }, en: { person: 'a person', team: 'a team' } },
  sex: { zh: { F: '女', M: '男' }, en: { F: 'women', M: 'men' } },
} as const

type Names = Record<Lang, Readonly<Record<string, string>>>

export function word(names: Names, value: Facts[string] | undefined, lang: Lang): string {
  return names[lang][String(value)] ?? String(value ?? '—')
}

export function some(facts: Facts, key: string, lang: Lang): string {
  return String(facts[key] ?? (lang === 'zh' ? '未记录' : 'not recorded'))
}

export function marks(facts: Facts, key: string, lang: Lang): string {
  const value = facts[key]
  return typeof value === 'number' ? showHundredths(value) : some(facts, key, lang)
}

export function yuan(facts: Facts, key: string): string {
  const value = facts[key]
  return typeof value === 'number' ? showYuan(value) : '—'
}

export function tiers(facts: Facts, lang: Lang): string {
  const names = String(facts['tiers'] ?? '').split(',')
  return names.map((name) => word(tierText, name, lang)).join(lang === 'zh' ? '、' : ', ')
}
