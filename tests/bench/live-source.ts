import { randomUUID } from 'node:crypto'
import { pause, sendTaps, type House } from '../faults/house'

const EVERY_MS = 100
const SHUFFLE_EVERY = 10

/**
 * A contest while it is watched: ten taps a second through the judges' own door, and once a second a total of a signed
 * sheet is another, so that ranks change and rows move. Stops when told.
 */
export function markingGoesOn(house: House, shuffle: () => Promise<void>) {
  let going = true
  let sent = 0
  let failed = 0
  const cells = house.judges.flatMap(({ cookie, sheets }) =>
    sheets.flatMap(({ id, aspects }) => aspects.map((aspectId) => ({ cookie, sheetId: id, aspectId }))),
  )
  const revisions = new Map<string, number>()
  async function run() {
    while (going) {
      const from = performance.now()
      const { cookie, ...cell } = cells[(sent * 37) % cells.length] ?? {
        cookie: '',
        sheetId: '',
        aspectId: '',
      }
      const revision = revisions.get(cell.sheetId + cell.aspectId) ?? 0
      const tap = { ...cell, entryId: randomUUID(), hundredths: (sent * 13) % 1000, revision }
      const { verdicts } = await sendTaps(house.base, cookie, [tap])
      if (verdicts[0]?.ok) revisions.set(cell.sheetId + cell.aspectId, verdicts[0].value.revision)
      else failed += 1
      sent += 1
      if (sent % SHUFFLE_EVERY === 0) await shuffle()
      await pause(Math.max(0, EVERY_MS - (performance.now() - from)))
    }
  }
  const ended = run()
  return {
    async stop() {
      going = false
      await ended
      return { sent, failed }
    },
  }
}
