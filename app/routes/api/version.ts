import { env } from '~/env.server'
import { TAP_PROTOCOL } from '~/realtime/taps'
import { APP_VERSION } from '~/version'

/** GET /api/v1/version: what the server runs, what it speaks, and whether tablets may keep an offline copy (kill switch). */
export function loader() {
  return Response.json({ version: APP_VERSION, protocol: TAP_PROTOCOL, offline: env.PAD_OFFLINE })
}
