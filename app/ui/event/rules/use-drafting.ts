import { useState } from 'react'
import { PRESETS, type PresetName } from '~/domain/preset'
import { parseRulebook, rulebookDigest, type Rulebook, type RulebookRefusal } from '~/domain/rulebook'
import type { Result } from '~/kit/result'
import { useLang } from '~/i18n/use-text'
import { sentenceFor } from '~/ui/sentences'
import { draftOf, type Draft } from './draft'
import type { Drafting } from './draft-context'
import { honourSentence, promotionSentence } from './honour-words'
import { controlAt, rulebookOf } from './read-draft'
import { rulebookText } from './rulebook-text'
import { changed, type ModuleSeen } from './rows'
import { settle } from './settle'

type Given = {
  readonly rulebook: Rulebook
  readonly modules: readonly ModuleSeen[]
  /** what the server sent back unsaved: a form, or a text */
  readonly sent: { readonly draft?: Draft | undefined; readonly text?: string | undefined }
}

/** 草稿 of the rules: the form and the text are two views of it; what was written last is what counts. */
export function useDrafting({ rulebook, modules, sent }: Given) {
  const lang = useLang()
  const [draft, setDraft] = useState<Draft>(() => settle(sent.draft ?? draftOf(rulebook)))
  const [text, setText] = useState<string | null>(sent.text ?? null)
  const reading: Result<Rulebook, RulebookRefusal> = text === null ? rulebookOf(draft) : parseRulebook(text)
  const says = (next: Draft) => {
    setText(null)
    setDraft(next)
  }
  const write = (next: string) => {
    setText(next)
    const read = parseRulebook(next)
    if (read.ok) setDraft(draftOf(read.value))
  }
  const wrong = reading.ok
    ? null
    : { path: controlAt(reading.refusal.place), sentence: sentenceFor(reading.refusal, lang) }
  const drafting: Drafting = {
    draft,
    modules,
    wrong: text === null ? wrong : null,
    set: (path, value) => says(settle({ ...draft, [path]: value })),
    press: (command, form) => {
      const chosen = form ? new FormData(form).get('honourTemplate') : null
      says(changed(draft, command, { modules, template: typeof chosen === 'string' ? chosen : '' }))
    },
    sentenceOf: (list, row) => {
      if (!reading.ok) return null
      const [honour, promotion] = [reading.value.honours[row], reading.value.promotions[row]]
      if (list === 'honours') return honour ? honourSentence(honour, lang) : null
      return promotion ? promotionSentence(promotion, lang) : null
    },
  }
  return {
    drafting,
    reading,
    write,
    load: (name: PresetName) => says(draftOf(PRESETS[name])),
    text: text ?? (reading.ok ? rulebookText(reading.value) : rulebookText(rulebook)),
    textWrong: text === null ? undefined : wrong?.sentence,
    edited: !reading.ok || rulebookDigest(reading.value) !== rulebookDigest(rulebook),
    reset: () => says(settle(draftOf(rulebook))),
  }
}
