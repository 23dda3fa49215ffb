import { readFileSync, writeFileSync } from 'node:fs'

/** Where the running demo answers and who may sign in; written beside the demo's database. */
export type DemoAccess = {
  readonly origin: string
  readonly password: string
  readonly staff: readonly { readonly login: string; readonly name: string; readonly duty: string }[]
  readonly judges: readonly {
    readonly accountId: string
    readonly name: string
    readonly card: string
    readonly pin: string
  }[]
  readonly screens: readonly { readonly code: string; readonly name: string }[]
  readonly contestantLink: string
  readonly liveEvent: string
}

const PLACE = 'data/demo-access.json'

export function saveAccess(access: DemoAccess): void {
  writeFileSync(PLACE, JSON.stringify(access, null, 2), { mode: 0o600 })
}

/** The demo's addresses and sign-ins; throws when no demo has been started here. */
export function readAccess(): DemoAccess {
  return JSON.parse(readFileSync(PLACE, 'utf8')) as DemoAccess
}
