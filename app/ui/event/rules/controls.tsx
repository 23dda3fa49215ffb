import type { ReactNode } from 'react'
import { ruleFieldsText } from '~/i18n/rules-fields'
import { useText } from '~/i18n/use-text'
import { buttonClass } from '~/ui/parts/button'
import { Checkbox, Select, TextInput } from '~/ui/parts/form'
import { useDraft } from './draft-context'

type Framed = { readonly path: string; readonly label: string; readonly hint?: string }

/** The sentence for one place of the rules, when that is where they do not hold. */
export function useWrong(path: string): string | undefined {
  const { wrong } = useDraft()
  return wrong?.path === path ? wrong.sentence : undefined
}

type WriteProps = Framed & { readonly mode?: 'numeric' | 'decimal'; readonly max?: number }

/** A field of the rules that is typed. */
export function Write({ path, mode, max, ...framed }: WriteProps) {
  const { draft, set } = useDraft()
  const error = useWrong(path)
  return (
    <TextInput
      {...framed}
      name={path}
      error={error}
      {...(mode && { inputMode: mode })}
      {...(max && { maxLength: max })}
      autoComplete="off"
      value={draft[path] ?? ''}
      onChange={(event) => set(path, event.currentTarget.value)}
    />
  )
}

export type Option = readonly [value: string, label: string]

/** A field of the rules that is chosen; what is not offered but stands there stays. */
export function Choose({ path, options, ...framed }: Framed & { readonly options: readonly Option[] }) {
  const { draft, set } = useDraft()
  const error = useWrong(path)
  const value = draft[path] ?? ''
  const held: readonly Option[] = options.some(([one]) => one === value) ? [] : [[value, value]]
  return (
    <Select
      {...framed}
      name={path}
      error={error}
      value={value}
      onChange={(event) => set(path, event.currentTarget.value)}
      options={[...options, ...held].map(([one, label]) => ({ value: one, label }))}
    />
  )
}

/** A box of the rules; empty it is not asked for. */
export function Tick({ path, label, hint }: Framed) {
  const { draft, set } = useDraft()
  return (
    <div>
      <Checkbox
        name={path}
        value="yes"
        label={label}
        aria-describedby={hint ? `field-${path}-hint` : undefined}
        checked={draft[path] === 'yes'}
        onChange={(event) => set(path, event.currentTarget.checked ? 'yes' : 'no')}
      />
      {hint ? (
        <p id={`field-${path}-hint`} className="text-14 text-ink-2">
          {hint}
        </p>
      ) : null}
    </div>
  )
}

type PressProps = {
  readonly command: string
  readonly children: ReactNode
  readonly label?: string
  readonly kind?: 'plain' | 'text'
}

/** A button that changes the rows of the form: in the page where there is JavaScript, by the server where not. */
export function Press({ command, children, label, kind = 'plain' }: PressProps) {
  const { press } = useDraft()
  return (
    <button
      type="submit"
      name="row"
      value={command}
      formNoValidate
      {...(label && { 'aria-label': label })}
      className={buttonClass({ kind })}
      onClick={(event) => {
        event.preventDefault()
        press(command, event.currentTarget.form)
      }}
    >
      {children}
    </button>
  )
}

type RowProps = {
  readonly list: string
  readonly row: number
  readonly columns?: string
  readonly children: ReactNode
}

/** One row of a list of rules, with the button that removes it. */
export function Row({ list, row, columns = 'sm:grid-cols-2', children }: RowProps) {
  const t = useText(ruleFieldsText)
  return (
    <div className="grid gap-x-3 gap-y-1 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className={`grid items-end gap-3 ${columns}`}>{children}</div>
      <div className="justify-self-end sm:self-end">
        <Press kind="text" command={`drop ${list}.${row}`} label={t('drop', { n: row + 1 })}>
          {t('dropShort')}
        </Press>
      </div>
    </div>
  )
}
