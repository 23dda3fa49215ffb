import type { Lang } from '~/i18n/define'
import { skillText } from '~/i18n/levels'
import { groupText } from '~/i18n/organizer'

/** 组别 in the reader's language; a group the house does not know stays as it was written. */
export function groupName(group: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = groupText[lang]
  return names[group] ?? group
}

/** 技能等级 in the reader's language. */
export function levelName(level: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = skillText[lang]
  return names[level] ?? level
}
