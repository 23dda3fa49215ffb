import { Form } from '@remix-run/react'
import { HONOUR_PRESETS } from '~/domain/honour-preset'
import { PRESET_NAMES, type PresetName } from '~/domain/preset'
import { presetText } from '~/i18n/organizer'
import { rulesText } from '~/i18n/rules'
import { honourRulesText } from '~/i18n/rules-honours'
import { honourPresetText, presetNoteText } from '~/i18n/rules-presets'
import { useText } from '~/i18n/use-text'
import { SubmitButton } from '~/ui/parts/form'
import { Press } from './controls'
import { isHonourPreset } from './rows'

type Item = { readonly value: string; readonly label: string; readonly note: string }

function Options({
  name,
  items,
  chosen,
}: {
  readonly name: string
  readonly items: readonly Item[]
  readonly chosen: string
}) {
  return (
    <div className="grid">
      {items.map(({ value, label, note }) => (
        <label key={value} className="flex cursor-pointer gap-3 border-b border-line py-2">
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === chosen}
            className="mt-1 size-5 flex-none accent-blue"
          />
          <span>
            {label}
            <span className="block text-14 text-ink-2">{note}</span>
          </span>
        </label>
      ))}
    </div>
  )
}

function isPresetName(value: unknown): value is PresetName {
  return PRESET_NAMES.some((name) => name === value)
}

/** 规则模板: each with what it is and where it comes from; loads into the form, saves nothing. */
export function PresetPicker({ load }: { readonly load: (name: PresetName) => void }) {
  const t = useText(rulesText)
  const preset = useText(presetText)
  const note = useText(presetNoteText)
  const items = PRESET_NAMES.map((value) => ({ value, label: preset(value), note: note(value) }))
  return (
    <details className="mb-6 border-y border-line py-1">
      <summary className="min-h-11 cursor-pointer py-2 font-bold">
        {t('templates')}
        <span className="ml-3 text-14 font-normal text-ink-2">{t('templatesHint')}</span>
      </summary>
      <Form
        method="post"
        onSubmit={(event) => {
          const chosen = new FormData(event.currentTarget).get('preset')
          if (!isPresetName(chosen)) return
          event.preventDefault()
          event.currentTarget.closest('details')?.removeAttribute('open')
          load(chosen)
        }}
      >
        <input type="hidden" name="intent" value="preset" />
        <Options name="preset" items={items} chosen="city-10-20-30" />
        <div className="py-3">
          <SubmitButton kind="plain">{t('use')}</SubmitButton>
        </div>
      </Form>
    </details>
  )
}

/** 荣誉模板, inside the form: replaces honours and promotions of the draft only. */
export function HonourPicker() {
  const t = useText(honourRulesText)
  const name = useText(honourPresetText)
  const items = Object.keys(HONOUR_PRESETS)
    .filter(isHonourPreset)
    .map((value) => ({ value, label: name(value), note: HONOUR_PRESETS[value].source }))
  return (
    <details className="mb-6 border-b border-line py-1">
      <summary className="min-h-11 cursor-pointer py-2 font-bold">
        {t('template')}
        <span className="ml-3 text-14 font-normal text-ink-2">{t('templateHint')}</span>
      </summary>
      <Options name="honourTemplate" items={items} chosen={items[0]?.value ?? ''} />
      <div className="py-3">
        <Press command="honours">{t('useTemplate')}</Press>
      </div>
    </details>
  )
}
