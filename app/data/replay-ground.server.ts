import { fixedFacts, eventForBoard } from '~/data/board-facts.server'
import type { ReplayGround } from '~/domain/replay'
import type { ReplayAspect } from '~/domain/replay/history'
import { parseRulebook } from '~/domain/rulebook'
import type { Tx } from './prisma.server'
import { publishedVersions } from './published-rows.server'

const ASPECT = { id: true, code: true, maxHundredths: true } as const
const MODULE = {
  id: true,
  code: true,
  criteria: { select: { code: true, aspects: { select: ASPECT } } },
} as const
const SHEET = {
  id: true,
  seatId: true,
  moduleId: true,
  judgeId: true,
  judge: { select: { seatNo: true } },
} as const

type Grounds = {
  readonly ground: ReplayGround
  readonly aspects: ReadonlyMap<string, ReplayAspect>
}

/** What an event's replay stands on beside its ledger: what was laid out before the marking began, and what was published. */
export async function replayGround(tx: Tx, eventId: string): Promise<Grounds> {
  const row = await tx.event.findUniqueOrThrow({ where: { id: eventId }, select: eventForBoard })
  const rulebook = parseRulebook(row.rulebook)
  if (!rulebook.ok) throw new Error(`event ${row.code}: rulebook unreadable at ${rulebook.refusal.place}`)
  const modules = await tx.module.findMany({ where: { eventId }, select: MODULE })
  const sheets = await tx.sheet.findMany({ where: { eventId }, select: SHEET })
  const parts = modules.flatMap(({ criteria }) =>
    criteria.flatMap(({ code: criterion, aspects }) =>
      aspects.map(({ id, code, maxHundredths }): [string, ReplayAspect] => [
        id,
        { code: `${criterion}.${code}`, maxHundredths },
      ]),
    ),
  )
  const sizes = new Map(
    modules.map(({ id, code, criteria }) => [
      id,
      { code, aspects: criteria.reduce((sum, one) => sum + one.aspects.length, 0) },
    ]),
  )
  const ground: ReplayGround = {
    ...fixedFacts(row),
    rulebook: rulebook.value,
    seats: row.seats.map(({ id, code }) => ({ id, number: code })),
    sheets: sheets.map(({ id, seatId, moduleId, judgeId, judge }) => ({
      id,
      seatId,
      judgeId,
      module: sizes.get(moduleId)?.code ?? '',
      seatNo: judge.seatNo,
      marksOf: sizes.get(moduleId)?.aspects ?? 0,
    })),
    published: await publishedVersions(tx, eventId),
  }
  return { ground, aspects: new Map(parts) }
}
