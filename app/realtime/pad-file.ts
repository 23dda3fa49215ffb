import { canonical } from '~/domain/digest'
import { sentOf, type Tap } from './pad-tap'
import type { SentTap } from './sent-taps'

/**
 * 平板导出文件: the last resort when a tablet finds no way to the server. One line of canonical JSON: the header names
 * event and judge's seat; the body is AES-256-GCM, bound to the header, under a key of that seat and event alone.
 */
export const PAD_FILE_FORMAT = 'pad-export/1'
export const PAD_FILE_LIMIT_BYTES = 2 * 1024 * 1024

export type PadFile = {
  readonly format: typeof PAD_FILE_FORMAT
  readonly event: string
  readonly panelSeatId: string
  readonly seatNo: number
  /** ISO, by the tablet's clock */
  readonly made: string
  /** base64url */
  readonly nonce: string
  readonly body: string
}

export type PadFileBody = { readonly holder: string; readonly taps: readonly SentTap[] }

/** What the body is bound to: everything of the file but the body itself. */
export function padFileHeader({ format, event, panelSeatId, seatNo, made }: Omit<PadFile, 'nonce' | 'body'>) {
  return canonical({ format, event, panelSeatId, seatNo, made })
}

export type PadFileGiven = {
  /** base64url, 32 bytes */
  readonly key: string
  readonly event: string
  readonly panelSeatId: string
  readonly seatNo: number
  readonly holder: string
  readonly taps: readonly Tap[]
  readonly made: Date
}

function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0))
}

/** The text of the file. Throws where the browser has no cryptography (a page without https). */
export async function sealPadFile({ key, taps, holder, made, ...bound }: PadFileGiven): Promise<string> {
  const { event, panelSeatId, seatNo } = bound
  const header = { format: PAD_FILE_FORMAT, event, panelSeatId, seatNo, made: made.toISOString() } as const
  const nonce = crypto.getRandomValues(new Uint8Array(12))
  const sealing = await crypto.subtle.importKey('raw', fromBase64url(key), 'AES-GCM', false, ['encrypt'])
  const body: PadFileBody = { holder, taps: taps.map(sentOf) }
  const additionalData = new TextEncoder().encode(padFileHeader(header))
  const plain = new TextEncoder().encode(canonical(body))
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData }, sealing, plain)
  const file: PadFile = {
    ...header,
    nonce: toBase64url(nonce),
    body: toBase64url(new Uint8Array(sealed)),
  }
  return canonical(file)
}

/** 平板导出-<event>-裁判<n>-<time>.json, in the tablet's own time. */
export function padFileName(event: string, seatNo: number, made: Date): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${made.getFullYear()}${two(made.getMonth() + 1)}${two(made.getDate())}`
  const time = `${two(made.getHours())}${two(made.getMinutes())}${two(made.getSeconds())}`
  return `平板导出-${event}-裁判${seatNo}-${day}-${time}.json`
}
