import { io } from 'socket.io-client'
import { LINE_OPTIONS, openLine } from '../../app/realtime/line'
import { watchTopic, type LineState } from '../../app/realtime/watching'
import type { Told } from '../../app/realtime/protocol'

/** One spectator's page without a browser: the product's own line and its own way of following, nothing else. */
export type PageWatcher = {
  readonly told: () => Told
  readonly state: () => LineState
  readonly close: () => void
}

export function pageWatcher(origin: string, topic: string, wait?: () => number): PageWatcher {
  let told: Told = { revision: -1, view: null }
  let state: LineState = 'joining'
  const options = { ...LINE_OPTIONS, extraHeaders: { origin }, forceNew: true }
  const line = openLine(() => Promise.resolve(io(origin, options)), wait)
  const watching = watchTopic(line, topic, told, (now) => {
    told = now.told
    state = now.state
  })
  return { told: () => told, state: () => state, close: () => watching.stop() }
}
