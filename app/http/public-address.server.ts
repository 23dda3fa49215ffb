import { env } from '~/env.server'

/** A whole address for codes and link previews: at the house's public address where it is known, else where it was asked. */
export function publicAddress(request: Request, path: string): string {
  return new URL(path, env.PUBLIC_URL ?? request.url).href
}
