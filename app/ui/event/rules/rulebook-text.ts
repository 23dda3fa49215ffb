import { canonical } from '~/domain/digest'
import type { Rulebook } from '~/domain/rulebook'

/** 规则全文: the canonical rulebook, whose digest is taken, in lines. */
export function rulebookText(rulebook: Rulebook): string {
  return JSON.stringify(JSON.parse(canonical(rulebook)) as unknown, null, 2)
}
