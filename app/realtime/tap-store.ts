import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { seqAfter, type DeviceMark, type NewTap, type Tap } from './pad-tap'

/** The key a file exported for one judge's seat is sealed with, base64url. */
type PadKey = {
  readonly panelSeatId: string
  readonly eventCode: string
  readonly accountId: string
  readonly seatNo: number
  readonly key: string
}

export type Delivered = { readonly entryId: string; readonly mark: DeviceMark | null }

export type TapStore = {
  /** in the order they were made */
  readonly all: () => Promise<{ readonly taps: readonly Tap[]; readonly marks: readonly DeviceMark[] }>
  /** counts the tap and keeps it, in one transaction; a tap kept already is given back as it is */
  readonly put: (tap: NewTap, atLeast: number) => Promise<Tap>
  /** forgets answered taps and remembers their marks, in one transaction */
  readonly done: (delivered: readonly Delivered[]) => Promise<void>
  readonly keepKey: (key: PadKey) => Promise<void>
  readonly keys: () => Promise<readonly PadKey[]>
}

/** A row of an older version has no kind, count or event. */
type OldRow = Omit<Extract<Tap, { kind: 'mark' }>, 'kind' | 'seq' | 'eventCode'>
type Row = (Tap | OldRow) & { readonly order?: number }
interface Shelf extends DBSchema {
  taps: { key: number; value: Row; indexes: { entryId: string } }
  marks: { key: [string, string]; value: DeviceMark }
  counts: { key: string; value: { readonly name: string; readonly last: number } }
  keys: { key: string; value: PadKey }
}

const NAME = 'season-outbox'
const SCHEMA = 2

function tapOf({ order = 0, ...row }: Row): Tap {
  return 'kind' in row ? row : { ...row, kind: 'mark', seq: order, eventCode: '' }
}

/** What stands is added to, never emptied: taps of an older version are sent by the newer one. */
function upgrade(db: IDBPDatabase<Shelf>, from: number): void {
  if (from < 1) {
    const taps = db.createObjectStore('taps', { keyPath: 'order', autoIncrement: true })
    taps.createIndex('entryId', 'entryId', { unique: true })
  }
  if (from < 2) {
    db.createObjectStore('marks', { keyPath: ['sheetId', 'aspectId'] })
    db.createObjectStore('counts', { keyPath: 'name' })
    db.createObjectStore('keys', { keyPath: 'panelSeatId' })
  }
}

/** The taps on this device; they survive a reload, a crash and an empty battery. Opened when first needed, again after a failure. */
export function openTapStore(now: () => number): TapStore {
  let opening: Promise<IDBPDatabase<Shelf>> | null = null
  async function open(): Promise<IDBPDatabase<Shelf>> {
    const close = () => {
      void opening?.then((db) => db.close()).catch(() => undefined)
      opening = null
    }
    return openDB<Shelf>(NAME, SCHEMA, { upgrade, blocking: close, terminated: () => (opening = null) })
  }
  function shelf(): Promise<IDBPDatabase<Shelf>> {
    opening ??= open().catch((error: unknown) => {
      opening = null
      throw error
    })
    return opening
  }
  return {
    async all() {
      const work = (await shelf()).transaction(['taps', 'marks'])
      const [rows, marks] = await Promise.all([
        work.objectStore('taps').getAll(),
        work.objectStore('marks').getAll(),
      ])
      return { taps: rows.map(tapOf), marks }
    },
    async put(tap, atLeast) {
      const work = (await shelf()).transaction(['taps', 'counts'], 'readwrite', { durability: 'strict' })
      const [taps, counts] = [work.objectStore('taps'), work.objectStore('counts')]
      const kept = await taps.index('entryId').get(tap.entryId)
      const last = (await counts.get('taps'))?.last ?? 0
      const seq = Math.max(atLeast, seqAfter(last, now()))
      const counted = kept ? tapOf(kept) : { ...tap, seq }
      const writes = kept ? [] : [taps.add(counted), counts.put({ name: 'taps', last: seq })]
      // only a finished transaction is on the disk
      await Promise.all([...writes, work.done])
      return counted
    },
    async done(delivered) {
      const work = (await shelf()).transaction(['taps', 'marks'], 'readwrite')
      const [taps, marks] = [work.objectStore('taps'), work.objectStore('marks')]
      for (const { entryId, mark } of delivered) {
        const order = await taps.index('entryId').getKey(entryId)
        if (order !== undefined) await taps.delete(order)
        const known = mark && (await marks.get([mark.sheetId, mark.aspectId]))
        if (mark && (known?.sheetRevision ?? 0) <= mark.sheetRevision) await marks.put(mark)
      }
      await work.done
    },
    async keepKey(key) {
      await (await shelf()).put('keys', key)
    },
    keys: async () => (await shelf()).getAll('keys'),
  }
}
