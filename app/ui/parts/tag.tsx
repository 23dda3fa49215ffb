import type { ReactNode } from 'react'

export type TagShape = 'square' | 'disc' | 'hollow' | 'triangle'
export type TagTone = 'ink' | 'quiet' | 'green' | 'amber' | 'blue' | 'verm'

const SHAPE: Record<TagShape, string> = { square: '', disc: 'o', hollow: 'h', triangle: 't' }
const TONE: Record<TagTone, string> = {
  ink: 'text-ink',
  quiet: 'text-ink-2',
  green: 'text-green',
  amber: 'text-amber',
  blue: 'text-blue',
  verm: 'text-verm',
}

type TagProps = { readonly children: ReactNode; readonly shape?: TagShape; readonly tone?: TagTone }

/** A state word with a small shape; never a coloured pill alone. */
export function Tag({ children, shape = 'square', tone = 'quiet' }: TagProps) {
  return <span className={`tag ${SHAPE[shape]} ${TONE[tone]}`}>{children}</span>
}
