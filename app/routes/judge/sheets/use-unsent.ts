import { useEffect, useState } from 'react'
import { openOutbox, QUIET, type OutboxState } from '~/realtime/outbox'

/** What of this judge is still on this tablet, and how many marks of each sheet; being on the list sends it too. */
export function useUnsent(accountId: string) {
  const [box, setBox] = useState<OutboxState>(QUIET)
  useEffect(() => {
    const outbox = openOutbox(accountId, { changed: setBox })
    return () => outbox.stop()
  }, [accountId])
  const bySheet = new Map<string, number>()
  for (const { sheetId } of box.taps) bySheet.set(sheetId, (bySheet.get(sheetId) ?? 0) + 1)
  const stuck = new Set(box.stuck.map(({ tap }) => tap.sheetId))
  return { box, unsent: bySheet, stuck }
}

export type Unsent = ReturnType<typeof useUnsent>
