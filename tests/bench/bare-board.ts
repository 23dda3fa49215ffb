import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

// The peer of the board: a bare ws server which sends whatever its parent tells it to everybody. It reads no database,
// makes no view, no patch and no fingerprint, keeps nothing, checks nobody and misses nobody it does not know of.
const http = createServer()
const server = new WebSocketServer({ server: http, perMessageDeflate: false })
http.listen(0, '127.0.0.1', () => process.send?.({ port: (http.address() as AddressInfo).port }))

process.on('message', ({ text }: { text: string }) => {
  server.clients.forEach((one) => one.send(text, { binary: false }))
})
