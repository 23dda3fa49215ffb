import { freezeFacts } from '~/data/freeze-facts.server'
import type { Db } from '~/data/prisma.server'
import { readinessOf } from '~/domain/readiness'
import { reached, type Stage } from '~/domain/stage'

/** Something a person has to do, or that stands in the way: a code and the facts its words need. */
export type Need = {
  readonly severity: 'blocked' | 'warn'
  readonly code: 'waiting' | 'scheme' | 'panel' | 'conflict' | 'unsigned' | 'undecided'
  readonly facts: Readonly<Record<string, string | number>>
}

type Counted = { readonly sheets: number; readonly signed: number }

/** 需要处理, computed from what is there now; blocked: the next step is refused until it is done. */
export async function needsOf(
  tx: Db,
  eventId: string,
  stage: Stage,
  { sheets, signed }: Counted,
): Promise<Need[]> {
  if (stage === 'marking') {
    return signed < sheets ? [{ severity: 'warn', code: 'unsigned', facts: { n: sheets - signed } }] : []
  }
  if (stage === 'check-in') {
    const n = await tx.entry.count({ where: { eventId, status: 'approved', attendance: 'expected' } })
    return n > 0 ? [{ severity: 'warn', code: 'undecided', facts: { n } }] : []
  }
  if (reached(stage, 'briefing')) return []
  const found: Need[] = []
  const n = await tx.entry.count({ where: { eventId, status: 'submitted' } })
  if (n > 0) found.push({ severity: stage === 'review' ? 'blocked' : 'warn', code: 'waiting', facts: { n } })
  const facts = await freezeFacts(tx, eventId)
  const severity = stage === 'roster' ? 'blocked' : 'warn'
  for (const blocker of facts ? readinessOf(facts).blockers : []) {
    if (blocker.code === 'stage-scheme-not-100') {
      found.push({ severity, code: 'scheme', facts: { sumHundredths: blocker.sumHundredths } })
    }
    if (blocker.code === 'stage-panel-too-small' && stage !== 'draft') {
      found.push({ severity, code: 'panel', facts: { given: blocker.given, needed: blocker.needed } })
    }
    if (blocker.code === 'stage-conflict-open') {
      found.push({ severity, code: 'conflict', facts: { judge: blocker.judge, kind: blocker.kind } })
    }
  }
  return found
}
