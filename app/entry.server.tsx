import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from '@remix-run/node'
import { RemixServer, isRouteErrorResponse } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceProvider } from '~/http/nonce'
import { withoutNul } from '~/http/without-nul.server'

// The hatch: the process reaches the running app through these names only, so that exactly one
// copy of the app's modules exists (two copies fail silently: the judge is answered, nobody is told).
export { onNews } from '~/data/news.server'
export { migrate } from '~/data/migrate.server'
export { freezeDue } from '~/commands/boards/freeze-due.server'
export { audienceOf } from '~/auth/audience.server'
export { readTopic, revisionsOf } from '~/queries/topic.server'
export { readiness } from '~/queries/health.server'

const PATIENCE_MS = 8_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let failed = false
    const whole = isbot(request.headers.get('user-agent') ?? '')
    const { pipe, abort } = renderToPipeableStream(
      <NonceProvider value={nonce}>
        <RemixServer context={context} url={request.url} nonce={nonce} />
      </NonceProvider>,
      {
        nonce,
        [whole ? 'onAllReady' : 'onShellReady']() {
          const body = withoutNul()
          headers.set('Content-Type', 'text/html; charset=utf-8')
          resolve(
            new Response(createReadableStreamFromReadable(body), { headers, status: failed ? 500 : status }),
          )
          pipe(body)
          // from here on only: a crowd at the door makes every page late, and a late page is better than none
          setTimeout(abort, PATIENCE_MS)
        },
        onShellError: reject,
        onError(error: unknown) {
          failed = true
          console.error(error)
        },
      },
    )
  })
}

/** A page that is not there, or a method nobody offers, is an answer and not a fault: the log keeps faults only. */
export function handleError(error: unknown, { request }: { readonly request: Request }): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return
  console.error(error)
}
