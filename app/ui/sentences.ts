import type { Lang } from '~/i18n/define'
import { archiveSentences } from './sentences/archive'
import { awardSentences } from './sentences/award'
import { boardSentences } from './sentences/board'
import { callSentences } from './sentences/call'
import { ceremonySentences } from './sentences/ceremony'
import { commonSentences } from './sentences/common'
import { drawSentences } from './sentences/draw'
import { panelSentences } from './sentences/panel'
import { scoringSentences } from './sentences/scoring'
import { fieldSentences, formSentences, type FieldRefusal } from './sentences/form'
import { peopleSentences } from './sentences/people'
import { resultSentences } from './sentences/result'
import { rewardSentences } from './sentences/reward'
import { talentSentences } from './sentences/talent'
import { entrySentences } from './sentences/entry'
import { schemeSentences } from './sentences/scheme'
import { screenSentences } from './sentences/screen'
import { seasonSentences } from './sentences/season'
import { stageSentences } from './sentences/stage'

const all = {
  ...archiveSentences,
  ...boardSentences,
  ...callSentences,
  ...ceremonySentences,
  ...drawSentences,
  ...panelSentences,
  ...scoringSentences,
  ...stageSentences,
  ...screenSentences,
  ...seasonSentences,
  ...schemeSentences,
  ...entrySentences,
  ...commonSentences,
  ...formSentences,
  ...peopleSentences,
  ...awardSentences,
  ...resultSentences,
  ...rewardSentences,
  ...talentSentences,
}

type Code = keyof typeof all

/** Every refusal that has a sentence; a command's refusal outside this union does not compile in a route. */
export type KnownRefusal = { [C in Code]: Parameters<(typeof all)[C]['zh']>[0] }[Code]

type AnySentence = { readonly status?: number } & Record<Lang, (facts: KnownRefusal) => string>

function entryFor(refusal: KnownRefusal): AnySentence {
  // the table's own type pairs each code with its facts; TypeScript cannot follow the pair through the look-up
  return all[refusal.code] as AnySentence
}

/** What happened and what to do, in one language. */
export function sentenceFor(refusal: KnownRefusal, lang: Lang): string {
  return entryFor(refusal)[lang](refusal)
}

/** The HTTP status of a refusal: 422 unless its sentence says otherwise. */
export function statusFor(refusal: KnownRefusal): number {
  return entryFor(refusal).status ?? 422
}

/** Why one field was not accepted. */
export function fieldSentenceFor(refusal: FieldRefusal, lang: Lang): string {
  const entry = fieldSentences[refusal.code] as Record<Lang, (facts: FieldRefusal) => string>
  return entry[lang](refusal)
}
