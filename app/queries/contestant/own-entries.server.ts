import { heldBack } from '~/data/board-hold.server'
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

/** 我的: the entries of one applicant; a result only once it is announced and the board is not held back, rewards with their reasons. */
export async function ownEntries(applicantId: string, now = new Date()) {
  const applicant = await withEntries(applicantId)
  if (!applicant) return null
  const { entries, ...who } = applicant
  return { ...who, entries: entries.map((entry) => ownEntry(entry, now)) }
}

type Row = NonNullable<Awaited<ReturnType<typeof withEntries>>>['entries'][number]

function ownEntry({ event: row, resultRows, rewards, ...entry }: Row, now: Date) {
  const { boardFreeze, boardFreezeAt, ...event } = row
  const stage: Stage = isStage(event.stage) ? event.stage : 'draft'
  const announced = reached(stage, 'announced') && !heldBack({ stage, boardFreeze, boardFreezeAt }, now)
  const result = announced ? resultRows[0] : undefined
  return {
    ...entry,
    event: { ...event, stage, startsAt: event.startsAt.toISOString() },
    mayAskNumber:
      reached(stage, 'second-seal') && !reached(stage, 'unsealed') && entry.attendance === 'present',
    mayWithdraw:
      (entry.status === 'submitted' || entry.status === 'returned') &&
      (stage === 'registration' || stage === 'review'),
    result: result ? { ...resultOf(result), publishedAt: result.version.publishedAt.toISOString() } : null,
    rewards: announced ? rewards.map((reward) => ({ ...reward, reasons: reasonsOf(reward.reasons) })) : [],
  }
}
