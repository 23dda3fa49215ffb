import { pino, type Logger } from 'pino'

export type Log = Logger

// Secrets travel in these places only; the log keeps the place and drops the value.
const SECRET = [
  'cookie',
  'authorization',
  '*.cookie',
  '*.authorization',
  '*.pin',
  '*.password',
  '*.token',
  '*.card',
]

/** One JSON line an event, without secrets. */
export function openLog(level: string): Log {
  return pino({ level, base: null, redact: { paths: SECRET, censor: '[hidden]' } })
}

/** The address without what it was asked with: links carry tokens, queries carry card numbers. */
export function loggedPath(url: string): string {
  const path = url.split('?')[0] ?? ''
  return path.replace(/^\/my\/enter\/.+$/, '/my/enter/[hidden]')
}
