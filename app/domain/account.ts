import type { Duty, Grant } from './duty'

/** Refusals about people: signing in, accounts, cards. */
export type AccountRefusal =
  | { code: 'sign-in-wrong' }
  | { code: 'sign-in-too-often'; minutes: number }
  | { code: 'card-wrong' }
  | { code: 'login-taken'; login: string }
  | { code: 'login-without-password' }
  | { code: 'house-not-empty' }
  | { code: 'people-oneself' }
  | { code: 'people-on-panel'; event: string }
  | { code: 'card-not-judge' }
  | { code: 'account-disabled' }

/** A passphrase is welcome; no rule about its composition. */
export const PASSWORD_MIN = 10

const BENCH: readonly Duty[] = ['judge', 'chief-judge']

/** 裁判卡: what a card and a PIN open at the bench; nothing of a person's other duties. */
export function benchGrants(grants: readonly Grant[]): readonly Grant[] {
  return grants.filter((grant) => BENCH.includes(grant.duty))
}
