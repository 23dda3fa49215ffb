import type { Lang } from '~/i18n/define'
import { stageText } from '~/i18n/stages'

/** The names of one stage or of several joined by commas, as a refusal carries them. */
export function stageName(stages: string, lang: Lang): string {
  const names: Readonly<Record<string, string>> = stageText[lang]
  return stages
    .split(',')
    .map((stage) => names[stage] ?? stage)
    .join(lang === 'zh' ? '、' : ', ')
}
