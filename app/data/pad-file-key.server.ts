import { env } from '~/env.server'
import { keyFor } from './cipher.server'

/** 平板导出密钥: 32 bytes, base64url; another one for every judge's seat of every event. */
export function padFileKey(panelSeatId: string, eventId: string): string {
  return keyFor(`pad-export|${eventId}|${panelSeatId}`, env.SEAL_KEY).toString('base64url')
}
