import type { LoaderFunctionArgs } from '@remix-run/node'
import { toString as qrCode } from 'qrcode'
import { env } from '~/env.server'
import { paths } from '~/paths'

/** GET /watch/qr.svg?of=CODE[&page=calls]: the address of a board's or a call-up board's phone page, or of all events', for the corner of a wall. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const of = searchParams.get('of')
  const calls = searchParams.get('page') === 'calls'
  if (of !== null && !/^[\w.-]{1,64}$/.test(of)) throw new Response(null, { status: 404 })
  const address = of === null ? paths.watch() : calls ? paths.calls(of) : paths.board(of)
  const page = new URL(address, env.PUBLIC_URL ?? request.url)
  const svg = await qrCode(page.href, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' })
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } })
}
