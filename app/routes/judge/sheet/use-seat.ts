import { useEffect, useRef, useState } from 'react'
import type { Outbox, OutboxState } from '~/realtime/outbox'
import { startBeat, type Heart } from '~/realtime/pad-beat'
import { askForUpdate, removePadWorker } from '~/realtime/pad-worker-page'
import { APP_VERSION } from '~/version'

/**
 * 席位: tells the server how this tablet is, and learns whose the seat is (`own`: by the last answer; null before one) and
 * how far the clock is off (ms).
 */
export function useSeat(
  place: { readonly eventCode: string; readonly sheetId: string },
  box: OutboxState,
  outbox: { readonly current: Outbox | null },
) {
  const { eventCode, sheetId } = place
  const [skewMs, setSkewMs] = useState<number | null>(null)
  const [own, setOwn] = useState<boolean | null>(null)
  const heart = useRef<Heart | null>(null)
  const unsent = useRef(0)
  unsent.current = box.taps.length

  useEffect(() => {
    let asked = false
    const beating = startBeat(
      { eventCode, sheetId },
      {
        unsent: () => unsent.current,
        answered(answer, skew) {
          setSkewMs(skew)
          setOwn(answer.seat.mine)
          outbox.current?.seat(answer.seat.mine ? null : { device: answer.seat.device })
          if (answer.offline === 'off') void removePadWorker()
          else if (answer.version !== APP_VERSION && !asked) {
            asked = true
            void askForUpdate()
          }
        },
      },
    )
    heart.current = beating
    return () => beating.stop()
  }, [eventCode, sheetId, outbox])

  const taken = box.seatTaken !== null
  useEffect(() => heart.current?.soon(), [box.taps.length, taken, box.link])

  async function takeSeat(): Promise<void> {
    if (await heart.current?.take()) outbox.current?.flush()
  }
  return { skewMs, own, takeSeat }
}
