import type { Lang } from '~/i18n/define'
import { skillText } from '~/i18n/levels'

/** 技能等级 in the reader's language. */
export function levelName(level: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = skillText[lang]
  return names[level] ?? level
}
