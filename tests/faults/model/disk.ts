import { seqAfter, type DeviceMark, type Tap } from '../../../app/realtime/pad-tap'
import type { TapStore } from '../../../app/realtime/tap-store'
import type { Clock, Dice } from './clock'

/** A tablet's disk: survives crashes of its pages; slow, failing or mute when the dice say so. */
export function openDisk(clock: Clock, dice: Dice) {
  const taps: Tap[] = []
  const marks = new Map<string, DeviceMark>()
  let last = 0
  let trouble: 'none' | 'fails' | 'mute' = 'none'

  /** One page's handle on it: a page that is gone writes no more. */
  function handle(alive: () => boolean): TapStore {
    async function after<T>(work: () => T): Promise<T> {
      if (trouble === 'mute') await new Promise(() => undefined)
      await clock.wait(dice.below(12) === 0 ? dice.below(1_500) : dice.below(8))
      if (!alive()) await new Promise(() => undefined)
      if (trouble === 'fails') throw new Error('QuotaExceededError')
      return work()
    }
    return {
      all: () => after(() => ({ taps: [...taps], marks: [...marks.values()] })),
      put: (tap, atLeast) =>
        after(() => {
          const kept = taps.find((one) => one.entryId === tap.entryId)
          if (kept) return kept
          last = Math.max(atLeast, seqAfter(last, clock.now()))
          const counted = { ...tap, seq: last }
          taps.push(counted)
          return counted
        }),
      done: (delivered) =>
        after(() => {
          for (const { entryId, mark } of delivered) {
            const at = taps.findIndex((tap) => tap.entryId === entryId)
            if (at >= 0) taps.splice(at, 1)
            if (!mark) continue
            const place = `${mark.sheetId} ${mark.aspectId}`
            if ((marks.get(place)?.sheetRevision ?? 0) <= mark.sheetRevision) marks.set(place, mark)
          }
        }),
      keepKey: () => Promise.resolve(),
      keys: () => Promise.resolve([]),
    }
  }

  return {
    handle,
    holds: (entryId: string) => taps.some((tap) => tap.entryId === entryId),
    suffer(next: typeof trouble) {
      trouble = next
    },
  }
}

export type Disk = ReturnType<typeof openDisk>
