import { Link } from '@remix-run/react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { partsText } from '~/i18n/parts'
import { useText } from '~/i18n/use-text'
import { Icon, type IconName } from './icon'

/** primary: blue, one a page. bind: vermilion, an act that signs, locks, publishes, approves. */
export type ButtonKind = 'primary' | 'bind' | 'plain' | 'text'
export type ButtonSize = 'normal' | 'big' | 'pad'

const KIND: Record<ButtonKind, string> = {
  primary: 'btn pri',
  bind: 'btn bind',
  plain: 'btn',
  text: 'btn txt',
}
const SIZE: Record<ButtonSize, string> = { normal: '', big: 'big', pad: 'pad-size' }

type Look = {
  readonly kind?: ButtonKind
  readonly size?: ButtonSize
  readonly wide?: boolean
  readonly icon?: IconName
}

export function buttonClass({ kind = 'plain', size = 'normal', wide = false }: Look): string {
  return [KIND[kind], SIZE[size], wide ? 'w-full' : ''].filter(Boolean).join(' ')
}

type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>

export function Button({ kind, size, wide, icon, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={buttonClass(look({ kind, size, wide }))}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  )
}

type ButtonLinkProps = Look & {
  readonly to: string
  readonly children: ReactNode
  readonly reloadDocument?: boolean
  readonly download?: boolean
}

export function ButtonLink({
  kind,
  size,
  wide,
  icon,
  to,
  children,
  reloadDocument,
  download,
}: ButtonLinkProps) {
  const className = buttonClass(look({ kind, size, wide }))
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </>
  )
  if (download || reloadDocument) {
    return (
      <a href={to} className={className} download={download}>
        {inside}
      </a>
    )
  }
  return (
    <Link to={to} className={className}>
      {inside}
    </Link>
  )
}

type BlockedButtonProps = Look & {
  readonly children: ReactNode
  readonly missing?: number
  readonly describedBy?: string
}

/** An act that cannot be done yet: dashed, and it says how many things are missing. */
export function BlockedButton({ children, missing, describedBy, size, wide, icon }: BlockedButtonProps) {
  const t = useText(partsText)
  return (
    <button
      type="button"
      aria-disabled="true"
      aria-describedby={describedBy}
      className={buttonClass(look({ size, wide }))}
    >
      {icon ? <Icon name={icon} /> : null}
      <span>
        {children}
        {missing === undefined ? null : <span className="ml-2">{t('missing', { n: missing })}</span>}
      </span>
    </button>
  )
}

function look(given: { [Key in keyof Look]?: Look[Key] | undefined }): Look {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}
