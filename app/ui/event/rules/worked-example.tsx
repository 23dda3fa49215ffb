import { useState } from 'react'
import type { Rulebook, RulebookRefusal } from '~/domain/rulebook'
import type { Result } from '~/kit/result'
import { exampleText } from '~/i18n/rules-example'
import { useLang, useText } from '~/i18n/use-text'
import { TextInput } from '~/ui/parts/form'
import { Section } from '~/ui/parts/section'
import { sentenceFor } from '~/ui/sentences'
import { FieldCounts } from './field-counts'
import type { ModuleSeen } from './rows'
import { SampleTable } from './sample-table'

type Props = {
  readonly reading: Result<Rulebook, RulebookRefusal>
  readonly modules: readonly ModuleSeen[]
  readonly present: number
  readonly state: 'unsaved' | 'saved' | 'frozen'
}

const LARGEST = 500
const USUAL = 23

/** 试算: what the rules as they stand here do to a field of so many, and to six invented entries. */
export function WorkedExample({ reading, modules, present, state }: Props) {
  const t = useText(exampleText)
  const lang = useLang()
  const [field, setField] = useState(present || USUAL)
  const limited = Math.min(LARGEST, Math.max(0, Number.isInteger(field) ? field : 0))
  return (
    <Section title={t('title')} aside={t(state)}>
      <TextInput
        name="field"
        label={t('field')}
        hint={t('fieldHint')}
        type="number"
        min={0}
        max={LARGEST}
        value={field}
        onChange={(event) => setField(Number(event.currentTarget.value))}
      />
      {reading.ok ? (
        <>
          <FieldCounts rulebook={reading.value} field={limited} />
          <SampleTable rulebook={reading.value} modules={modules} />
        </>
      ) : (
        <div className="refused" role="status">
          <div>
            <p className="font-bold">{t('wrong')}</p>
            <p className="break-words">{sentenceFor(reading.refusal, lang)}</p>
          </div>
        </div>
      )}
    </Section>
  )
}
