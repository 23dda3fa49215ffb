import { defineText, type Lang } from './define'

type Match = { readonly id: string; readonly data?: unknown }

/** The reader's language as the root route found it, for a page's meta function. */
export function langSeen(matches: readonly (Match | undefined)[]): Lang {
  const data = matches.find((match) => match?.id === 'root')?.data
  return typeof data === 'object' && data !== null && 'lang' in data && data.lang === 'en' ? 'en' : 'zh'
}

/** The house's own name: the title of a page that has none, such as an error. */
export const houseText = defineText({ zh: { name: '技能赛季' }, en: { name: 'SkillSeason' } })

/** 参赛者 焊工 · 技能赛季: what the page is, of what, and whose house it is. */
export function pageTitle(matches: readonly (Match | undefined)[], word: Word, of = ''): [{ title: string }] {
  const lang = langSeen(matches)
  return [{ title: `${[word[lang], of].filter(Boolean).join(' ')} · ${houseText[lang].name}` }]
}

type Word = Readonly<Record<Lang, string>>
