import { useNavigation } from '@remix-run/react'
import {
  cloneElement,
  isValidElement,
  type ButtonHTMLAttributes,
  type InputHTMLAttributes,
  type ReactElement,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
} from 'react'
import { buttonClass, type ButtonKind, type ButtonSize } from './button'
import { Icon, type IconName } from './icon'
import { Blocked } from './mark'

export { Refused } from './refused'

type FieldProps = {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: string | undefined
  readonly required?: boolean | undefined
  /** the control; it receives id, name and the aria attributes. Without one, a text input. */
  readonly children?: ReactElement
}

type Control = {
  id?: string
  name?: string
  required?: boolean
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** A labelled control with its hint above and its error below, both tied to it for screen readers. */
export function Field({ name, label, hint, error, required, children }: FieldProps) {
  const id = `field-${name}`
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ')
  const control: Control = { id, name }
  if (required) control.required = true
  if (described) control['aria-describedby'] = described
  if (error) control['aria-invalid'] = true
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      ) : null}
      {isValidElement<Control>(children) ? (
        cloneElement(children, control)
      ) : (
        <input type="text" {...control} />
      )}
      {error ? (
        <p id={`${id}-error`} className="err">
          <Blocked quiet />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  )
}

type Framed = Omit<FieldProps, 'children' | 'name'> & { readonly name: string }

export function TextInput(props: Framed & InputHTMLAttributes<HTMLInputElement>) {
  const { name, label, hint, error, required, ...rest } = props
  return (
    <Field name={name} label={label} hint={hint} error={error} required={required}>
      <input type="text" {...rest} />
    </Field>
  )
}

export function TextArea(props: Framed & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { name, label, hint, error, required, ...rest } = props
  return (
    <Field name={name} label={label} hint={hint} error={error} required={required}>
      <textarea rows={4} {...rest} />
    </Field>
  )
}

type Choice = { readonly value: string; readonly label: string }

export function Select(
  props: Framed & SelectHTMLAttributes<HTMLSelectElement> & { readonly options?: readonly Choice[] },
) {
  const { name, label, hint, error, required, options, children, ...rest } = props
  return (
    <Field name={name} label={label} hint={hint} error={error} required={required}>
      <select {...rest}>
        {options?.map(({ value, label: word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
        {children}
      </select>
    </Field>
  )
}

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  readonly name: string
  readonly label: ReactNode
}

export function Checkbox({ label, ...rest }: CheckboxProps) {
  return (
    <label className="check">
      <input {...rest} type="checkbox" />
      <span>{label}</span>
    </label>
  )
}

type SubmitProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type' | 'className'> & {
  readonly kind?: ButtonKind
  readonly size?: ButtonSize
  readonly wide?: boolean
  readonly icon?: IconName
}

/** Submits its form; says so while it is under way, so that a second press does nothing. */
export function SubmitButton({
  kind = 'primary',
  size = 'normal',
  wide = false,
  icon,
  children,
  ...rest
}: SubmitProps) {
  const busy = useNavigation().state === 'submitting'
  return (
    <button
      {...rest}
      type="submit"
      aria-busy={busy || undefined}
      className={buttonClass({ kind, size, wide })}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  )
}
