import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { BenchView } from '~/queries/judge/bench-view'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { openOutbox, type OutboxState } from '~/realtime/outbox'
import { benchTopic, type Told } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'

const NO_BENCH: Told<BenchView | null> = { revision: -1, view: null }

/** The taps still on this device; when the last one of this sheet is delivered the page reads itself again. */
export function useUnsent(sheetId: string, accountId: string) {
  const [box, setBox] = useState<OutboxState | null>(null)
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const outbox = openOutbox(accountId, {
      changed: setBox,
      delivered: (tap) => tap.sheetId === sheetId && revalidate(),
    })
    return () => outbox.stop()
  }, [accountId, sheetId, revalidate])
  return { box, unsent: box?.taps.filter((tap) => tap.sheetId === sheetId).length ?? 0 }
}

/** The votes of this sheet that are not agreed yet; the page reads itself again when the sheet changed elsewhere. */
export function useOpenVotes(sheet: JudgeSheet, bench: Told<BenchView> | null) {
  const { view } = useLive<BenchView | null>(benchTopic(sheet.event.code), bench ?? NO_BENCH)
  const { revalidate } = useRevalidator()
  const now = view?.sheets.find((one) => one.id === sheet.id)
  const changed = now !== undefined && (now.status !== sheet.status || now.revision > sheet.revision)
  useEffect(() => {
    if (changed) revalidate()
  }, [changed, now?.revision, now?.status, revalidate])
  return view?.votes.filter((vote) => vote.sheetId === sheet.id && vote.outcome !== 'agreed') ?? []
}
