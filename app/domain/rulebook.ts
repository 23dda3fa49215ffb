import { ok, refuse, type Result } from '../kit/result'
import { canonical, sha256Hex } from './digest'
import { readJson } from './json-text'
import { firstMisfit, type Misfit } from './misfit'
import { RulebookFields } from './rulebook/fields'
import { liftFirstFormat } from './rulebook/first-format'
import { lintRulebook } from './rulebook/lint-rulebook'

/** 竞赛规则: one event's rules, frozen with a digest at the briefing; every number is configuration (rule 7). */
export type Rulebook = RulebookFields

const RulebookSchema = RulebookFields.superRefine((rulebook, context) => {
  for (const { path, found, allowed } of lintRulebook(rulebook)) {
    context.addIssue({ code: 'custom', path: [...path], input: found, message: allowed })
  }
})

export type RulebookRefusal = { readonly code: 'rulebook-unreadable' } & Misfit

/** Reads a rulebook from JSON text; rulebook/1 is read as rulebook/2. Refuses with the first place that does not fit. */
export function parseRulebook(json: string): Result<Rulebook, RulebookRefusal> {
  const value = readJson(json)
  if (!value.ok) return refuse({ code: 'rulebook-unreadable', ...value.refusal })
  return readRulebook(value.value)
}

/** Reads a rulebook from a value already parsed, see parseRulebook. */
export function readRulebook(value: unknown): Result<Rulebook, RulebookRefusal> {
  const lifted = liftFirstFormat(value)
  const read = RulebookSchema.safeParse(lifted)
  if (read.success) return ok(read.data)
  return refuse({ code: 'rulebook-unreadable', ...firstMisfit(read.error, lifted) })
}

/** 规则摘要: SHA-256 over the canonical rulebook; what is stored when the rules freeze. */
export function rulebookDigest(rulebook: Rulebook): string {
  return sha256Hex(canonical(rulebook))
}
