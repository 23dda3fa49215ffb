import type { Tx } from '~/data/prisma.server'
import type { Pen } from '~/data/write.server'
import type { Stamp } from '~/domain/journal'
import { boardTopic, controlTopic, WATCH_TOPIC } from '~/realtime/protocol'

type Settling = { readonly id: string; readonly code: string; readonly stage: string }

/** Sheets still open that the results wait for: an absent, disqualified or void seat needs none. */
export function owedSheets(tx: Tx, eventId: string) {
  return tx.sheet.findMany({
    where: { eventId, status: 'open', judge: { leftAt: null }, seat: { outcome: { in: ['ok', 'dnf'] } } },
    select: { id: true, seat: { select: { code: true } } },
    orderBy: { seat: { code: 'asc' } },
  })
}

/** 小组签字: moves the event on by itself once no sheet is owed any more (rule 2.10). Touches what it changes. */
export async function settleMarking(tx: Tx, { journal, touch }: Pen, event: Settling, by: Stamp, now: Date) {
  for (const topic of [WATCH_TOPIC, boardTopic(event.code), controlTopic(event.code)]) touch(topic)
  if (event.stage !== 'marking') return false
  if ((await owedSheets(tx, event.id)).length > 0) return false
  const moved = await tx.event.updateMany({
    where: { id: event.id, stage: 'marking' },
    data: { stage: 'team-signed', stageAt: now },
  })
  if (moved.count === 0) return false
  journal({
    chain: event.id,
    by,
    at: now,
    act: 'scoring/sign-team',
    subject: 'event',
    subjectId: event.id,
    before: { stage: 'marking' },
    after: { stage: 'team-signed' },
  })
  return true
}
