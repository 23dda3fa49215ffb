import { refuse, type Result } from '~/kit/result'
import type { Misfit } from '~/domain/misfit'
import type { Lang } from '~/i18n/define'

/** What one call of the command line answers: 0 fine, 1 something differs or blocks, 2 bad input and nothing printed. */
export interface Answer {
  readonly exit: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

/** What a command may ask of the world. */
export interface World {
  /** The bytes of a file; rejects when it cannot be read. */
  readonly readFile: (path: string) => Promise<Buffer>
}

/** A sentence in both languages. */
export type Both = Readonly<Record<Lang, string>>

export function both(zh: string, en: string): Both {
  return { zh, en }
}

/** Why a command's input is refused: every problem found. */
export type Problems = readonly Both[]

export type Read<T> = Result<T, Problems>

/** What a command prints, all of it; `fine` false: something differs or blocks. */
export interface Printed {
  readonly out: string
  readonly fine: boolean
}

export function refuseWith(...problems: readonly Both[]): Result<never, Problems> {
  return refuse(problems)
}

/** A place of a JSON file that does not fit its format. */
export function misfitAt(file: string, { place, found, allowed }: Misfit): Both {
  return both(
    `${file}：${place}：现为 ${found}；允许：${allowed}`,
    `${file}: ${place}: found ${found}; allowed: ${allowed}`,
  )
}

/** JSON as it is printed: one value a line would be too long to read, so two spaces a level. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
