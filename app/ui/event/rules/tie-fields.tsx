import { ruleFieldsText } from '~/i18n/rules-fields'
import { useText } from '~/i18n/use-text'
import { Section } from '~/ui/parts/section'
import { Choose, type Option } from './controls'
import { rowsOf } from './draft'
import { useDraft } from './draft-context'

const LINKS = 5

/** 同分: what is compared in which order, and what an equal rest comes to. */
export function TieFields() {
  const t = useText(ruleFieldsText)
  const { draft } = useDraft()
  const options = useTieOptions()
  const links = Math.max(LINKS, (rowsOf(draft, 'tieChain').at(-1) ?? 0) + 1)
  return (
    <Section title={t('ties')} aside={t('tiesHint')}>
      <div className="grid items-end gap-4 pt-2 sm:grid-cols-2">
        {Array.from({ length: links }, (_, link) => (
          <Choose
            key={link}
            path={`tieChain.${link}`}
            label={t('tie', { n: link + 1 })}
            options={[...options, ...goneFrom(draft[`tieChain.${link}`], options, t)]}
          />
        ))}
        <Choose
          path="tieEnd"
          label={t('tieEnd')}
          options={[
            ['share', t('share')],
            ['decide', t('decide')],
          ]}
        />
      </div>
    </Section>
  )
}

function useTieOptions(): readonly Option[] {
  const t = useText(ruleFieldsText)
  const { draft, modules } = useDraft()
  const parts = rowsOf(draft, 'parts').map((row) => {
    const code = draft[`parts.${row}.id`] ?? ''
    return { code, name: draft[`parts.${row}.name`] || code }
  })
  const named = (parts.length > 0 ? parts : modules).filter(({ code }) => code.trim() !== '')
  return [
    ['', t('none')],
    ['minutes', t('minutes')],
    ...named.map(({ code, name }): Option => [`module:${code.trim()}`, t('module', { code, name })]),
    ['decision', t('decision')],
  ]
}

type T = ReturnType<typeof useText<keyof typeof ruleFieldsText.zh>>

// A module that is gone stays visible, so that the refusal can be understood.
function goneFrom(value: string | undefined, options: readonly Option[], t: T): readonly Option[] {
  if (!value || options.some(([one]) => one === value)) return []
  return [[value, t('moduleGone', { code: value.replace('module:', '') })]]
}
