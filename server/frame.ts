const TEXT = 0x81
const SHORT = 125
const MEDIUM = 0xffff

/**
 * One event as the bytes of one WebSocket frame (RFC 6455 5.2, unmasked text), written once for all who are told: 42 is
 * a socket.io event in an engine.io message. The message comes as JSON.
 */
export function eventFrame(name: string, json: string): Buffer {
  const payload = Buffer.from(`42["${name}",${json}]`)
  const { length } = payload
  if (length <= SHORT) return Buffer.concat([Buffer.from([TEXT, length]), payload])
  if (length <= MEDIUM) return Buffer.concat([Buffer.from([TEXT, 126, length >> 8, length & 0xff]), payload])
  const head = Buffer.alloc(10)
  head[0] = TEXT
  head[1] = 127
  head.writeBigUInt64BE(BigInt(length), 2)
  return Buffer.concat([head, payload])
}
