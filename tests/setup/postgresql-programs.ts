import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

type Owner = { readonly uid: number; readonly gid: number }

const DEBIAN = '/usr/lib/postgresql'

/** Where PostgreSQL's programs are and as whom they run, or the reason why this machine has none. */
export function postgresPrograms(): { readonly bin: string; readonly owner: Owner | null } | string {
  const bin = programs()
  if (!bin) return 'set TEST_POSTGRES_URL or install the package postgresql'
  const root = process.getuid?.() === 0
  const owner = root ? postgresUser() : null
  if (root && !owner) return 'PostgreSQL does not run as root and there is no user postgres'
  return { bin, owner }
}

function programs(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined
  const versions = readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a))
  return versions
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')))
}

function postgresUser(): Owner | null {
  try {
    const ask = (what: string) => Number(execFileSync('id', [what, 'postgres'], { stdio: 'pipe' }).toString())
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    return null
  }
}
