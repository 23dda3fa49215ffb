import type { CommonRefusal } from '../refusal'
import type { FindingCode } from '../scheme/finding'

export type SchemeRefusal =
  | CommonRefusal
  | { readonly code: 'scheme-frozen' }
  | { readonly code: 'scheme-code-taken'; readonly place: string }
  | { readonly code: 'scheme-part-not-empty'; readonly place: string }
  | {
      readonly code: 'scheme-aspect-wrong'
      readonly finding: FindingCode
      readonly facts: Readonly<Record<string, string | number>>
    }
