import type { AspectSpec } from '~/domain/aspect'
import type { Answer } from '~/domain/answer'
import { reopeningOf } from './reopened'

export type PadAspect = {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly spec: AspectSpec
  readonly maxHundredths: number
}

export type PadMark = {
  readonly hundredths: number
  readonly answer: Answer
  readonly revision: number
  readonly round: number
  readonly at: string
}

const aspectForPad = {
  id: true,
  code: true,
  title: true,
  detail: true,
  spec: true,
  maxHundredths: true,
} as const

/** What is read of one sheet for its judge. */
export const sheetForPad = {
  id: true,
  status: true,
  revision: true,
  signedAt: true,
  digest: true,
  judgeId: true,
  seat: { select: { code: true, outcome: true } },
  judge: { select: { seatNo: true, account: { select: { name: true } } } },
  event: {
    select: { id: true, code: true, name: true, group: true, stage: true, startsAt: true, rulebook: true },
  },
  module: {
    select: {
      code: true,
      name: true,
      maxHundredths: true,
      judging: true,
      criteria: {
        select: { code: true, name: true, aspects: { select: aspectForPad, orderBy: { ord: 'asc' } } },
        orderBy: { ord: 'asc' },
      },
    },
  },
  marks: {
    select: { aspectId: true, hundredths: true, answer: true, revision: true, round: true, at: true },
  },
  remarks: { select: { aspectId: true, text: true } },
  reopenings: reopeningOf.reopenings,
  signatures: {
    select: {
      role: true,
      signerName: true,
      method: true,
      strokes: true,
      digest: true,
      at: true,
      voidedAt: true,
    },
    orderBy: { at: 'asc' },
  },
} as const
