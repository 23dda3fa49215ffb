import { db } from '~/data/prisma.server'
import { reasonsOf } from '~/data/reasons.server'
import { resultOf } from '~/data/result-row.server'
import { isStage, reached, type Stage } from '~/domain/stage'
import { ownRows } from './own-rows'

function withEntries(applicantId: string) {
  return db().applicant.findUnique({
    where: { id: applicantId },
    select: {
      name: true,
      kind: true,
      delegation: true,
      entries: { select: ownRows, orderBy: { createdAt: 'asc' } },
    },
  })
}

/** 我的: the entries of one applicant; a result only once it is announced, rewards with their reasons. */
export async function ownEntries(applicantId: string) {
  const applicant = await withEntries(applicantId)
  if (!applicant) return null
  const { entries, ...who } = applicant
  return { ...who, entries: entries.map(ownEntry) }
}

type Row = NonNullable<Awaited<ReturnType<typeof withEntries>>>['entries'][number]

function ownEntry({ event, resultRows, rewards, ...entry }: Row) {
  const stage: Stage = isStage(event.stage) ? event.stage : 'draft'
  const announced = reached(stage, 'announced')
  const row = announced ? resultRows[0] : undefined
  return {
    ...entry,
    event: { ...event, stage, startsAt: event.startsAt.toISOString() },
    mayAskNumber:
      reached(stage, 'second-seal') && !reached(stage, 'unsealed') && entry.attendance === 'present',
    mayWithdraw:
      (entry.status === 'submitted' || entry.status === 'returned') &&
      (stage === 'registration' || stage === 'review'),
    result: row ? { ...resultOf(row), publishedAt: row.version.publishedAt.toISOString() } : null,
    rewards: announced ? rewards.map((reward) => ({ ...reward, reasons: reasonsOf(reward.reasons) })) : [],
  }
}
