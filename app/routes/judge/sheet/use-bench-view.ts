import { useRevalidator } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { BenchView, BenchVote } from '~/queries/judge/bench-view'
import { tabletName } from '~/realtime/pad-tablet'
import { benchTopic, type Told } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import type { JudgeSheet } from '~/queries/judge/sheet.server'

/** What the bench tells this sheet, live: its votes, whose the seat is, whether the sheet was signed or reopened. */
export function useBenchView(sheet: JudgeSheet, loaded: Told<BenchView>) {
  const { view, state } = useLive(benchTopic(sheet.event.code), loaded)
  const { revalidate } = useRevalidator()
  const [tablet, setTablet] = useState<string | null>(null)
  const [held, setHeld] = useState(false)
  useEffect(() => setTablet(tabletName()), [])

  const votes = new Map<string, BenchVote>(
    view.votes.filter((vote) => vote.sheetId === sheet.id).map((vote) => [vote.aspectId, vote]),
  )
  const rounds = Object.fromEntries([...votes.values()].map((vote) => [vote.aspectId, vote.round]))
  const own = view.sheets.find((one) => one.id === sheet.id)
  const reopened = own ? own.reopened : sheet.reopened
  const moved = own !== undefined && (own.status !== sheet.status || own.reopened?.at !== sheet.reopened?.at)
  useEffect(() => {
    if (moved) revalidate()
  }, [moved, revalidate])

  const mine = tablet !== null && view.seat.holder === tablet
  useEffect(() => {
    if (mine) setHeld(true)
  }, [mine])
  const elsewhere = tablet !== null && view.seat.holder !== null && view.seat.holder !== tablet
  return { view, votes, rounds, reopened, mine, elsewhere, held, live: state === 'live' }
}

export type Bench = ReturnType<typeof useBenchView>

/** 席位 is another tablet's. While the line is away the view is as old as the page: then the last beat (`own`) decides. */
export function seatIsElsewhere({ elsewhere, live }: Bench, own: boolean | null): boolean {
  return elsewhere && (live || own !== true)
}
