import type { Rulebook } from '~/domain/rulebook'
import { ok } from '~/kit/result'
import { rulesText } from '~/i18n/rules'
import { useText } from '~/i18n/use-text'
import { Section } from '~/ui/parts/section'
import { RuleWords } from './rule-words'
import { rulebookText } from './rulebook-text'
import type { ModuleSeen } from './rows'
import { WholeText } from './whole-text'
import { WorkedExample } from './worked-example'

type Props = {
  readonly code: string
  readonly rulebook: Rulebook
  readonly modules: readonly ModuleSeen[]
  readonly present: number
  readonly frozen: boolean
}

/** 规则 for reading: every field in words, the text, and the same example. */
export function RulesRead({ code, rulebook, modules, present, frozen }: Props) {
  const t = useText(rulesText)
  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(22rem,30rem)]">
      <div className="min-w-0">
        <Section title={t('inWords')}>
          <RuleWords rulebook={rulebook} modules={modules} />
        </Section>
        <WholeText code={code} text={rulebookText(rulebook)} error={undefined} />
      </div>
      <aside className="min-w-0">
        <WorkedExample
          reading={ok(rulebook)}
          modules={modules}
          present={present}
          state={frozen ? 'frozen' : 'saved'}
        />
      </aside>
    </div>
  )
}
