import { seqAfter, type DeviceMark, type NewTap, type Tap } from './pad-tap'
import type { Delivered, TapStore } from './tap-store'

export type Surroundings = {
  readonly store: TapStore
  readonly now: () => number
  /** does the work after the pause; gives the function that calls it off */
  readonly later: (work: () => void, ms: number) => () => void
}

type Told = {
  readonly onDisk: (tap: Tap) => void
  /** the disk did not take it: it lives as long as the page, counted all the same */
  readonly inMemory: (entryId: string, seq: number) => void
  readonly storage: (state: 'kept' | 'failed') => void
  /** the disk could not be read before and can now */
  readonly readable: () => Promise<void>
}

const PATIENCE_MS = 800
const AGAIN_MS = 5_000

/** The device's memory under the outbox: what a failing disk does not take is held here and offered again every 5 s. */
export function openKeeping({ store, now, later }: Surroundings, told: Told) {
  const failed = new Map<string, NewTap>()
  const undropped = new Map<string, DeviceMark | null>()
  const over = new Set<string>()
  let lastSeq = 0
  let working = true
  let read = false
  let callOff: (() => void) | null = null

  // a blocked database neither answers nor fails
  function inTime<T>(work: Promise<T>): Promise<T> {
    return new Promise((done, fail) => {
      const off = later(() => fail(new Error('the storage does not answer')), PATIENCE_MS)
      work.then(done, fail).finally(off)
    })
  }

  function fail() {
    if (working) told.storage('failed')
    working = false
    callOff ??= later(() => void again(), AGAIN_MS)
  }

  async function again() {
    callOff = null
    try {
      if (!read) await told.readable()
      for (const tap of [...failed.values()]) landed(await inTime(store.put(tap, lastSeq + 1)))
      await dropAll([...undropped].map(([entryId, mark]) => ({ entryId, mark })))
      working = true
      told.storage('kept')
    } catch {
      fail()
    }
  }

  async function dropAll(gone: readonly Delivered[]) {
    if (gone.length > 0) await inTime(store.done(gone))
    gone.forEach(({ entryId }) => undropped.delete(entryId))
  }

  function landed(tap: Tap) {
    lastSeq = Math.max(lastSeq, tap.seq)
    failed.delete(tap.entryId)
    // answered before the slow disk was done
    if (over.has(tap.entryId)) void takeOff([{ entryId: tap.entryId, mark: null }])
    else told.onDisk(tap)
  }

  function hold(tap: NewTap) {
    lastSeq = seqAfter(lastSeq, now())
    failed.set(tap.entryId, tap)
    told.inMemory(tap.entryId, lastSeq)
    fail()
  }

  async function takeOff(gone: readonly Delivered[]): Promise<void> {
    for (const { entryId, mark } of gone) {
      over.add(entryId)
      failed.delete(entryId)
      undropped.set(entryId, mark)
    }
    await dropAll(gone).catch(fail)
  }

  return {
    fail,
    takeOff,
    /** the disk may still say what is over */
    isOver: (entryId: string) => over.has(entryId),
    setOver: (entryIds: readonly string[]) => entryIds.forEach((entryId) => over.add(entryId)),
    isFailed: (entryId: string) => failed.has(entryId),
    async all() {
      const kept = await inTime(store.all())
      read = true
      lastSeq = Math.max(lastSeq, ...kept.taps.map((tap) => tap.seq))
      return kept
    },
    async put(tap: NewTap): Promise<void> {
      if (over.has(tap.entryId)) return
      if (!working) return hold(tap)
      const put = store.put(tap, lastSeq + 1)
      try {
        landed(await inTime(put))
      } catch {
        if (!over.has(tap.entryId)) hold(tap)
        void put.then(landed, () => undefined)
      }
    },
    stop: () => callOff?.(),
  }
}
