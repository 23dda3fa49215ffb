import { groupText } from '~/i18n/groups'
import type { Lang } from '~/i18n/define'

/** 组别 in the reader's language; a group the house does not know stays as it was written. */
export function groupName(group: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = groupText[lang]
  return names[group] ?? group
}
