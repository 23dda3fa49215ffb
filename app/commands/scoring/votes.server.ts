import { aspectsOf, type AspectNow } from '~/data/aspects.server'
import type { Tx } from '~/data/prisma.server'
import { parseRulebook } from '~/domain/rulebook'
import { AnswerSchema } from '~/domain/answer'
import { voteLimitOf } from '~/domain/vote'
import type { SentTap } from '~/realtime/sent-taps'
import { keyOf } from './key-of'

/** 表决 on one judgement aspect of one blind seat: the panel's sheets, what was voted in this round, whether it is closed. */
export type VoteNow = {
  readonly limit: number
  readonly panel: readonly { readonly sheetId: string; readonly seatNo: number }[]
  readonly scores: Map<string, number>
  round: number
  closed: boolean
}

type SheetRow = {
  readonly id: string
  readonly moduleId: string
  readonly seat: { readonly id: string }
  readonly event: { readonly rulebook: string }
}

function limitsIn(rulebook: string): (aspect: AspectNow | undefined) => number | null {
  const rule = parseRulebook(rulebook)
  return (aspect) => (rule.ok && aspect ? voteLimitOf(rule.value.panel, aspect.spec.kind) : null)
}

/** The votes these taps may touch, by `seat aspect`. Empty where judges mark alone. */
export async function votesOf(
  tx: Tx,
  sheets: readonly SheetRow[],
  aspects: ReadonlyMap<string, AspectNow>,
  taps: readonly SentTap[],
): Promise<ReadonlyMap<string, VoteNow>> {
  const votes = new Map<string, VoteNow>()
  const limits = new Map<string, ReturnType<typeof limitsIn>>()
  for (const tap of taps) {
    if (tap.kind !== 'mark' || tap.answer.kind !== 'judgement') continue
    const sheet = sheets.find((one) => one.id === tap.sheetId)
    if (!sheet) continue
    const { rulebook } = sheet.event
    const limitOf = limits.get(rulebook) ?? limitsIn(rulebook)
    limits.set(rulebook, limitOf)
    const limit = limitOf(aspects.get(tap.aspectId))
    if (limit === null || votes.has(keyOf(sheet.seat.id, tap.aspectId))) continue
    votes.set(keyOf(sheet.seat.id, tap.aspectId), await voteNow(tx, sheet, tap.aspectId, limit))
  }
  return votes
}

async function voteNow(tx: Tx, sheet: SheetRow, aspectId: string, limit: number): Promise<VoteNow> {
  const seatId = sheet.seat.id
  const panel = await tx.sheet.findMany({
    where: { seatId, moduleId: sheet.moduleId, judge: { leftAt: null } },
    select: {
      id: true,
      judge: { select: { seatNo: true } },
      marks: { where: { aspectId }, select: { answer: true } },
    },
  })
  const closed = await tx.voteRound.findFirst({
    where: { seatId, aspectId },
    select: { round: true, outcome: true },
    orderBy: { round: 'desc' },
  })
  const given = panel.flatMap(({ id, marks }): [string, number][] => {
    const answer = marks[0] && AnswerSchema.parse(JSON.parse(marks[0].answer))
    return answer?.kind === 'judgement' ? [[id, answer.score]] : []
  })
  return {
    limit,
    panel: panel.map(({ id, judge }) => ({ sheetId: id, seatNo: judge.seatNo })),
    scores: new Map(given),
    round: closed ? closed.round + (closed.outcome === 'spread' ? 1 : 0) : 1,
    closed: closed?.outcome === 'agreed',
  }
}

/** 未表决: the codes of this sheet's aspects on which the panel's vote is not agreed yet; none where judges mark alone. */
export async function openVotes(tx: Tx, sheetId: string): Promise<string[]> {
  const sheet = await tx.sheet.findUniqueOrThrow({
    where: { id: sheetId },
    select: { seatId: true, moduleId: true, event: { select: { rulebook: true } } },
  })
  const limitOf = limitsIn(sheet.event.rulebook)
  const voted = [...(await aspectsOf(tx, [sheet.moduleId])).values()].filter((one) => limitOf(one) !== null)
  if (voted.length === 0) return []
  const agreed = await tx.voteRound.findMany({
    where: { seatId: sheet.seatId, aspectId: { in: voted.map(({ id }) => id) }, outcome: 'agreed' },
    select: { aspectId: true },
  })
  const settled = new Set(agreed.map(({ aspectId }) => aspectId))
  return voted.filter(({ id }) => !settled.has(id)).map(({ code }) => code)
}
