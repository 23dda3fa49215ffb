import { db } from '~/data/prisma.server'
import { arePublic } from '~/data/results-public.server'
import {
  actedBefore,
  proposalFacts,
  publishedResults,
  type PublishedRow,
} from '~/data/published-results.server'
import { reasonsOf } from '~/data/reasons.server'
import { proposalsFor } from '~/domain/proposal'

const recordOf = {
  id: true,
  entryId: true,
  role: true,
  recipient: true,
  amountFen: true,
  status: true,
  tier: true,
  reasons: true,
  policy: { select: { code: true } },
  _count: { select: { shares: true } },
} as const

const talentOf = {
  id: true,
  tier: true,
  rank: true,
  reasons: true,
  member: { select: { name: true } },
} as const

function who({ team, members }: PublishedRow): string {
  return team || members.map((member) => member.name).join('、')
}

/**
 * 一个赛项的评奖: results by tier, honours with the rule that refused, rewards and talent; while the board is frozen the
 * results are not there yet. Null if no such event.
 */
export async function eventAwards(eventId: string) {
  const results = await publishedResults(db(), eventId)
  if (!results) return null
  const { event, rulebook, field } = results
  const { version, rows } = (await arePublic(eventId)) ? results : { version: null, rows: [] }
  const honours = await db().honour.findMany({
    where: { eventId },
    select: { memberId: true, honour: true, status: true },
  })
  const judged = rows.flatMap((row) =>
    row.members.flatMap((member) => {
      return proposalsFor(rulebook, proposalFacts(results, row, member), field).map((proposal) => ({
        ...proposal,
        member: member.name,
        org: row.org,
        rank: row.rank,
        status:
          honours.find((one) => one.memberId === member.id && one.honour === proposal.honour)?.status ?? null,
      }))
    }),
  )
  const select = { where: { eventId } } as const
  const rewards = await db().rewardRecord.findMany({
    ...select,
    select: recordOf,
    orderBy: { serial: 'asc' },
  })
  const talents = await db().talentRecord.findMany({ ...select, select: talentOf, orderBy: { rank: 'asc' } })
  return {
    event,
    version,
    proposesHonours: rulebook.honours.length + rulebook.promotions.length > 0,
    rows: rows.map((row) => ({ ...row, who: who(row) })),
    honours: judged,
    rewards: rewards.map(({ _count, reasons, ...record }) => ({
      ...record,
      people: _count.shares,
      why: reasonsOf(reasons).at(-1) ?? null,
    })),
    talents: talents.map((record) => ({ ...record, reasons: reasonsOf(record.reasons) })),
    steps: {
      honours: await actedBefore(db(), eventId, 'award/propose-honours'),
      rewards: await actedBefore(db(), eventId, 'award/propose-rewards'),
      talent: await actedBefore(db(), eventId, 'talent/select-talent'),
    },
  }
}
