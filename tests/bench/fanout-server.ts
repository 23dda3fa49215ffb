import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import type { BoardView } from '../../app/domain/board'
import { openHub } from '../../server/hub'
import { eventFrame } from '../../server/frame'
import { fingerprint } from '../../app/kit/fingerprint'
import { patchBetween } from '../../app/kit/patch'
import { boardTopic } from '../../app/realtime/protocol'
import { bigBoard, marked } from './big-board'

// One of two servers that tell the same news to whoever is connected: our hub, or a bare ws broadcast. It is told by its
// parent how many updates to send and answers with the CPU time it used for them.
const TOPIC = boardTopic('BENCH')
const [how = 'hub', everyMs = '100'] = process.argv.slice(2)
let view = bigBoard()
let revision = 1

function next(): BoardView {
  revision += 1
  return (view = marked(view, revision))
}

async function listening(http: Server): Promise<void> {
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  process.send?.({ port: (http.address() as AddressInfo).port })
}

async function hub(): Promise<() => void> {
  const http = createServer()
  let tell: (topics: readonly string[]) => void = () => {}
  openHub(
    http,
    {
      readTopic: () => Promise.resolve({ revision, view }),
      revisionsOf: () => Promise.resolve(new Map()),
      onNews: (listener) => {
        tell = listener
        return () => {}
      },
      audienceOf: () => Promise.resolve('public'),
    },
    { ownOrigin: () => true, failed: (what, error) => console.error(what, error) },
  )
  await listening(http)
  return () => {
    next()
    tell([TOPIC])
  }
}

async function bare(): Promise<() => void> {
  const http = createServer()
  const server = new WebSocketServer({ server: http, perMessageDeflate: false })
  await listening(http)
  return () => {
    const before = view
    const after = next()
    // the same bytes the hub sends, header of the frame left out
    const patch = patchBetween({ ...before }, { ...after })
    const hash = fingerprint(JSON.stringify(after))
    const message = { topic: TOPIC, from: revision - 1, revision, hash, asOf: Date.now(), patch }
    const frame = eventFrame('patched', JSON.stringify(message))
    const text = frame.subarray(frame.indexOf('42['))
    server.clients.forEach((one) => one.send(text, { binary: false }))
  }
}

const update = await (how === 'hub' ? hub() : bare())
process.on('message', ({ updates }: { updates: number }) => {
  const from = process.cpuUsage()
  let left = updates
  const timer = setInterval(() => {
    update()
    left -= 1
    if (left > 0) return
    clearInterval(timer)
    setTimeout(() => {
      const { user, system } = process.cpuUsage(from)
      process.send?.({ cpuMs: (user + system) / 1000 })
    }, 500)
  }, Number(everyMs))
})
