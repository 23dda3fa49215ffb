import { openDB, type DBSchema } from 'idb'
import type { Answer } from '~/domain/sheet'

/** One tap not yet answered by the server. `revision` is the mark's revision it was made upon; marks in hundredths. */
export type Tap = {
  readonly entryId: string
  /** whose tap it is: another judge signing in on this tablet never sends it */
  readonly accountId: string
  readonly sheetId: string
  readonly aspectId: string
  readonly answer: Answer
  readonly hundredths: number
  readonly revision: number
  readonly at: string
}

type Row = Tap & { readonly order?: number }
interface Shelf extends DBSchema {
  taps: { key: number; value: Row; indexes: { entryId: string } }
}

export type TapStore = {
  readonly all: () => Promise<Tap[]>
  readonly put: (tap: Tap) => Promise<void>
  readonly drop: (entryIds: readonly string[]) => Promise<void>
}

/** The taps on this device, in the order they were made; they survive a reload, a crash and an empty battery. */
export async function openTapStore(): Promise<TapStore> {
  const db = await openDB<Shelf>('season-outbox', 1, {
    upgrade(fresh) {
      const taps = fresh.createObjectStore('taps', { keyPath: 'order', autoIncrement: true })
      taps.createIndex('entryId', 'entryId', { unique: true })
    },
  })
  return {
    all: () => db.getAll('taps'),
    async put(tap) {
      await db.add('taps', tap)
    },
    async drop(entryIds) {
      const work = db.transaction('taps', 'readwrite')
      for (const entryId of entryIds) {
        const order = await work.store.index('entryId').getKey(entryId)
        if (order !== undefined) await work.store.delete(order)
      }
      await work.done
    },
  }
}

/** Where the browser gives no database (a private window), the taps live as long as the page. */
export function memoryTapStore(): TapStore {
  let held: Tap[] = []
  return {
    all: () => Promise.resolve([...held]),
    put: (tap) => Promise.resolve(void held.push(tap)),
    drop: (entryIds) => Promise.resolve(void (held = held.filter((tap) => !entryIds.includes(tap.entryId)))),
  }
}
