import { levelNamed } from '~/domain/proposal'
import type { Lang } from '~/i18n/define'
import { skillText } from '~/i18n/levels'

const PROMOTION = { zh: (level: string) => `认定${level}`, en: (level: string) => `Raised to ${level}` }

/** 荣誉名称: an honour in its own words; a promotion as the level it would lead to. */
export function honourName(honour: string, lang: Lang): string {
  const level = levelNamed(honour)
  if (level === null) return honour
  const names: Readonly<Record<string, string>> = skillText[lang]
  return PROMOTION[lang](names[level] ?? level)
}
