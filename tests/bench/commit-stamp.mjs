// Loaded into the server before it starts: says by a datagram when each change that spectators are told of had been
// committed, and changes nothing. There is one connection, so what runs between two commits belongs together.
import { createSocket } from 'node:dgram'
import { performance } from 'node:perf_hooks'
import { Sqlite3Client } from '@libsql/client/sqlite3'

const port = Number(process.env['STAMP_PORT'])
const socket = createSocket('udp4')
socket.unref()
const { execute } = Sqlite3Client.prototype
let telling = false

Sqlite3Client.prototype.execute = async function stamped(statement, ...rest) {
  const answer = await execute.call(this, statement, ...rest)
  const at = performance.timeOrigin + performance.now()
  if (/INSERT INTO "Topic"/.test(statement?.sql ?? statement)) telling = true
  if (statement !== 'COMMIT') return answer
  if (telling) socket.send(String(at), port, '127.0.0.1')
  telling = false
  return answer
}
