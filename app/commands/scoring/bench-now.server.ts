import { aspectsOf, type AspectNow } from '~/data/aspects.server'
import type { Tx } from '~/data/prisma.server'
import { AnswerSchema } from '~/domain/answer'
import type { SentTap } from '~/realtime/sent-taps'
import type { StandingMark } from '~/realtime/taps'
import type { TapsGiven } from './mark-given'
import { keyOf } from './key-of'
import { votesOf, type VoteNow } from './votes.server'

export type SheetNow = {
  readonly id: string
  readonly judgeId: string
  readonly accountId: string
  readonly seatNo: number
  readonly seat: { readonly id: string; readonly code: string }
  readonly moduleId: string
  readonly event: { readonly id: string; readonly code: string; readonly stage: string }
  readonly status: string
  revision: number
}

export type MarkNow = StandingMark & { readonly id: string | null }
type RemarkNow = { readonly id: string; readonly seq: number; readonly holder: string }

/** 评分现场: what stands for the sheets of one group of taps; taps are decided upon it one after another. */
export type BenchNow = {
  readonly sheets: ReadonlyMap<string, SheetNow>
  readonly aspects: ReadonlyMap<string, AspectNow>
  readonly marks: Map<string, MarkNow>
  readonly remarks: Map<string, RemarkNow>
  /** who holds each panel seat */
  readonly leases: Map<string, { readonly holder: string; readonly device: string; readonly takenAt: Date }>
  readonly votes: ReadonlyMap<string, VoteNow>
}

const sheetForMarking = {
  id: true,
  judgeId: true,
  status: true,
  revision: true,
  moduleId: true,
  seat: { select: { id: true, code: true } },
  judge: { select: { accountId: true, seatNo: true } },
  event: { select: { id: true, code: true, stage: true, rulebook: true } },
} as const

function aspectIdsOf(taps: readonly SentTap[]): string[] {
  return [...new Set(taps.flatMap((tap) => (tap.kind === 'call' ? [] : [tap.aspectId])))]
}

/** Reads in a handful of statements what any number of taps at once is decided from. */
export async function benchNow(tx: Tx, groups: readonly TapsGiven[]): Promise<BenchNow> {
  const taps = groups.flatMap((group) => group.taps)
  const ids = [...new Set(taps.map((tap) => tap.sheetId))]
  const rows = await tx.sheet.findMany({ where: { id: { in: ids } }, select: sheetForMarking })
  const sheets = rows.map(({ judge, event: { id, code, stage }, ...sheet }): SheetNow => ({
    ...sheet,
    ...judge,
    event: { id, code, stage },
  }))
  const aspects = await aspectsOf(tx, [...new Set(rows.map((row) => row.moduleId))])
  const marks = await tx.mark.findMany({
    where: { sheetId: { in: ids }, aspectId: { in: aspectIdsOf(taps) } },
    select: {
      id: true,
      sheetId: true,
      aspectId: true,
      hundredths: true,
      answer: true,
      revision: true,
      round: true,
      at: true,
    },
  })
  const remarked = taps.some((tap) => tap.kind === 'remark')
  const remarks = remarked ? await tx.remark.findMany({ where: { sheetId: { in: ids } } }) : []
  const leases = await tx.seatLease.findMany({
    where: { panelSeatId: { in: [...new Set(rows.map((row) => row.judgeId))] } },
    select: { panelSeatId: true, holder: true, device: true, takenAt: true },
  })
  return {
    sheets: new Map(sheets.map((sheet) => [sheet.id, sheet])),
    aspects,
    marks: new Map(
      marks.map(({ sheetId, aspectId, answer, at, ...mark }) => [
        keyOf(sheetId, aspectId),
        { ...mark, answer: AnswerSchema.parse(JSON.parse(answer)), at: at.toISOString() },
      ]),
    ),
    remarks: new Map(remarks.map((one) => [keyOf(one.sheetId, one.aspectId), one])),
    leases: new Map(leases.map((lease) => [lease.panelSeatId, lease])),
    votes: await votesOf(tx, rows, aspects, taps),
  }
}
