import { z } from 'zod'
import { db } from '~/data/prisma.server'
import { parseRulebook } from '~/domain/rulebook'
import { AspectSpecSchema } from '~/domain/aspect'
import { voteLimitOf } from '~/domain/vote'
import type { BenchVote } from './bench-view'

const Votes = z.array(z.object({ seatNo: z.number(), score: z.number() }))

const sheetForVotes = {
  id: true,
  seatId: true,
  module: {
    select: { id: true, criteria: { select: { aspects: { select: { id: true, spec: true } } } } },
  },
} as const

type ModuleRow = {
  readonly criteria: readonly {
    readonly aspects: readonly { readonly id: string; readonly spec: string }[]
  }[]
}

function votedAspects({ criteria }: ModuleRow): string[] {
  const aspects = criteria.flatMap((criterion) => criterion.aspects)
  return aspects
    .filter(({ spec }) => AspectSpecSchema.parse(JSON.parse(spec)).kind === 'judgement')
    .map(({ id }) => id)
}

/**
 * 表决: the votes of the panel on this judge's own sheets, one for every judgement aspect somebody has voted on. While a
 * round is open it tells how many have voted and never what (rule 1.3). None where judges mark alone.
 */
export async function benchVotes(eventCode: string, accountId: string): Promise<BenchVote[]> {
  const event = await db().event.findUnique({
    where: { code: eventCode },
    select: { id: true, rulebook: true },
  })
  const rule = event && parseRulebook(event.rulebook)
  if (!event || !rule?.ok || voteLimitOf(rule.value.panel, 'judgement') === null) return []
  const sheets = await db().sheet.findMany({
    where: { eventId: event.id, judge: { accountId, leftAt: null } },
    select: sheetForVotes,
  })
  const votedIn = new Map(sheets.map(({ module }) => [module.id, votedAspects(module)]))
  const aspectId = { in: [...votedIn.values()].flat() }
  const panels = await db().sheet.findMany({
    where: { eventId: event.id, judge: { leftAt: null } },
    select: { seatId: true, moduleId: true, marks: { where: { aspectId }, select: { aspectId: true } } },
  })
  const rounds = await db().voteRound.findMany({ where: { eventId: event.id }, orderBy: { round: 'asc' } })
  const last = new Map(rounds.map((round) => [`${round.seatId} ${round.aspectId}`, round]))
  return sheets.flatMap(({ id, seatId, module }) => {
    const panel = panels.filter((one) => one.seatId === seatId && one.moduleId === module.id)
    return (votedIn.get(module.id) ?? []).flatMap((aspectId): BenchVote[] => {
      const given = panel.filter((one) => one.marks.some((mark) => mark.aspectId === aspectId)).length
      const closed = last.get(`${seatId} ${aspectId}`)
      const agreed = closed?.outcome === 'agreed'
      if (given === 0 && !closed) return []
      const round = closed ? closed.round + (agreed ? 0 : 1) : 1
      const votes = closed ? Votes.parse(JSON.parse(closed.votes)) : null
      const place = { sheetId: id, aspectId, round, given, of: panel.length }
      return [{ ...place, outcome: agreed ? 'agreed' : closed ? 'spread' : 'open', votes }]
    })
  })
}
