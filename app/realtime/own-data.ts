import { untilBack } from './until-back'

type Ask = typeof fetch

/** A proxy that has nobody behind it. */
const NOBODY_THERE: readonly number[] = [502, 503, 504]

function isOwnData(input: Parameters<Ask>[0], init: RequestInit = {}): boolean {
  if (input instanceof Request || (init.method ?? 'GET') !== 'GET') return false
  const { pathname } = new URL(input, location.href)
  const own = location.pathname === '/' ? '/_root' : location.pathname.replace(/\/$/, '')
  return pathname === `${own}.data`
}

/**
 * 断线不掉页: a page that reads its own data anew keeps standing when the answer does not come or is torn in the middle;
 * it is asked for again once the server answers. Whatever else is fetched fails as it would.
 */
export function keepStanding(ask: Ask): Ask {
  return async (input, init) => {
    if (!isOwnData(input, init)) return ask(input, init)
    for (;;) {
      try {
        const answer = await ask(input, init)
        // whole or not at all: what is torn off must not reach the page
        const body = await answer.arrayBuffer()
        if (!NOBODY_THERE.includes(answer.status))
          return new Response(body.byteLength > 0 ? body : null, answer)
      } catch (error) {
        if (!(error instanceof TypeError) || init?.signal?.aborted) throw error
      }
      await untilBack(init?.signal)
    }
  }
}
