/** A foreseeable "no" is a value: either what was asked for, or a refusal with the facts its sentence needs. */
export type Result<T, R> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: R }

export function ok(): Result<void, never>
export function ok<T>(value: T): Result<T, never>
export function ok<T>(value?: T): Result<T | undefined, never> {
  return { ok: true, value }
}

export function refuse<const R>(refusal: R): Result<never, R> {
  return { ok: false, refusal }
}
