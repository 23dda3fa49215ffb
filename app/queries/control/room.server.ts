import { eventResults } from '~/data/event-results.server'
import { db } from '~/data/prisma.server'
import { resultFacts } from '~/data/result-facts.server'
import { controlTopic, type Told } from '~/realtime/protocol'
import { APP_VERSION } from '~/version'
import { callsOf, outlierNotes, reopeningsOf, tabletsOf } from './bench-state.server'
import { blockersOf } from './blockers'
import { moduleMatrix, owingJudges } from './matrix'
import { eventForRoom, sheetForMatrix, tapForFeed } from './room-rows'
import type { ControlRoom } from './room-view'
import { signedOrder, tendencies } from './tendency'

/**
 * 裁判长台: the whole state of one event's marking, by seat number and judge, never a contestant's name; null when there
 * is no such event. A judge's mark (hundredths) is shown only once signed; before that only how many aspects he gave.
 */
export async function controlRoom(eventCode: string): Promise<Told<ControlRoom> | null> {
  // read before the facts: the revision may be older than the view, never newer
  const topic = await db().topic.findUnique({
    where: { name: controlTopic(eventCode) },
    select: { revision: true },
  })
  const event = await db().event.findUnique({
    where: { code: eventCode },
    select: eventForRoom,
  })
  if (!event) return null
  const facts = await resultFacts(db(), event.id)
  if (!facts) return null
  const sheets = await db().sheet.findMany({ where: { eventId: event.id }, select: sheetForMatrix })
  const taps = await db().markTap.findMany({
    where: { sheet: { eventId: event.id } },
    select: tapForFeed,
    orderBy: { at: 'desc' },
    take: 4,
  })
  const results = eventResults(facts)
  const judges = event.panel.map(({ id, seatNo, account }) => ({ id, seatNo, name: account.name }))
  const aspects = event.modules.flatMap((module) => module.criteria.flatMap((criterion) => criterion.aspects))
  const modules = facts.modules.map((module) => {
    const own = event.modules.find(({ code }) => code === module.code)
    const of = own?.criteria.reduce((sum, criterion) => sum + criterion.aspects.length, 0) ?? 0
    const mine = sheets.filter((sheet) => sheet.moduleId === own?.id)
    return moduleMatrix(
      { ...module, of, rule: facts.rulebook.panel },
      facts.seats,
      judges,
      mine,
      results.lines,
    )
  })
  const { code, name, group, stage } = facts.event
  const tablets = await tabletsOf(event.id, owingJudges(modules), new Date())
  const reopenings = await reopeningsOf(event.id)
  const view: ControlRoom = {
    format: 'control/2',
    event: { code, name, group, stage },
    asOf: new Date().toISOString(),
    judges,
    modules,
    seats: facts.seats.map((seat) => ({
      id: seat.id,
      code: seat.code,
      outcome: seat.outcome,
      minutes: seat.minutes,
      decision: seat.decision,
    })),
    sheets: { signed: sheets.filter((sheet) => sheet.status === 'signed').length, of: sheets.length },
    recent: taps.map(({ at, aspectId, sheet }) => ({
      at: at.toISOString(),
      seatNo: sheet.judge.seatNo,
      seat: sheet.seat.code,
      aspect: aspects.find(({ id }) => id === aspectId)?.code ?? '',
    })),
    blockers: blockersOf(stage, modules, results.problems, { tablets, reopenings }),
    version: APP_VERSION,
    tablets,
    calls: await callsOf(event.id),
    reopenings,
    outlierNotes: await outlierNotes(event.id),
    tendencies: tendencies(facts, judges, signedOrder(sheets)),
  }
  return { revision: topic?.revision ?? 0, view }
}
