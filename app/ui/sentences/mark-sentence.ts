import type { MarkRefusal } from '~/domain/sheet'
import type { Lang } from '~/i18n/define'
import { scoringSentences } from './scoring'

/** Why a mark was not taken, for the pad, which carries no other subject's sentences. */
export function markSentence(refusal: MarkRefusal, lang: Lang): string {
  // the table's own type pairs each code with its facts; TypeScript cannot follow the pair through the look-up
  const sentence = scoringSentences[refusal.code] as Record<Lang, (facts: MarkRefusal) => string>
  return sentence[lang](refusal)
}
