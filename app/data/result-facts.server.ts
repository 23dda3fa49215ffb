import { z } from 'zod'
import type { AspectScore, PanelSheet } from '~/domain/panel'
import type { Outcome } from '~/domain/ranking'
import { parseRulebook, type Rulebook } from '~/domain/rulebook'
import { AnswerSchema } from '~/domain/answer'
import { STAGES, type Stage } from '~/domain/stage'
import { outcomeOf } from './outcome.server'
import type { Tx } from './prisma.server'

/** Who sits behind a number; null until the seals are opened. */
export interface SeatEntry {
  readonly id: string
  readonly teamName: string
  readonly delegation: string
  readonly org: string
  readonly names: readonly string[]
}

interface JudgedSheet extends PanelSheet {
  readonly seatNo: number
}

/** One module of one blind seat: the signed sheets, and how many there should be. */
export interface ModuleFacts {
  readonly code: string
  readonly signed: readonly JudgedSheet[]
  readonly needed: number
}

export interface SeatFacts {
  readonly id: string
  readonly code: string
  readonly outcome: Outcome
  readonly minutes: number | null
  readonly decision: number | null
  readonly entry: SeatEntry | null
  readonly modules: readonly ModuleFacts[]
}

export interface ResultFacts {
  readonly event: {
    readonly id: string
    readonly code: string
    readonly name: string
    readonly trade: string
    readonly group: string
    readonly classCode: string
    readonly stage: Stage
    readonly startsAt: Date
    readonly seasonId: string
    readonly season: string
  }
  readonly rulebook: Rulebook
  readonly modules: readonly {
    readonly code: string
    readonly name: string
    readonly maxHundredths: number
  }[]
  readonly seats: readonly SeatFacts[]
}

const factsOfEvent = {
  id: true,
  code: true,
  name: true,
  trade: true,
  group: true,
  classCode: true,
  stage: true,
  startsAt: true,
  seasonId: true,
  rulebook: true,
  season: { select: { name: true } },
  modules: { select: { id: true, code: true, name: true, maxHundredths: true }, orderBy: { ord: 'asc' } },
  seats: {
    select: {
      id: true,
      code: true,
      outcome: true,
      minutes: true,
      decision: true,
      entry: {
        select: {
          id: true,
          teamName: true,
          delegation: true,
          org: true,
          outcome: true,
          members: { where: { active: true }, select: { name: true }, orderBy: { ord: 'asc' } },
        },
      },
    },
    orderBy: { code: 'asc' },
  },
} as const

const aspectOf = { code: true, maxHundredths: true, criterion: { select: { code: true } } } as const

const sheetOf = {
  seatId: true,
  moduleId: true,
  judgeId: true,
  status: true,
  totalHundredths: true,
  judge: { select: { seatNo: true, leftAt: true } },
} as const

type SheetRow = {
  readonly seatId: string
  readonly moduleId: string
  readonly judgeId: string
  readonly status: string
  readonly totalHundredths: number | null
  readonly judge: { readonly seatNo: number; readonly leftAt: Date | null }
  readonly marks?: readonly {
    readonly hundredths: number
    readonly answer: string
    readonly aspect: {
      readonly code: string
      readonly maxHundredths: number
      readonly criterion: { readonly code: string }
    }
  }[]
}

function scoreOf(mark: NonNullable<SheetRow['marks']>[number]): AspectScore {
  const { maxHundredths, criterion } = mark.aspect
  const code = `${criterion.code}.${mark.aspect.code}`
  const answer = AnswerSchema.parse(JSON.parse(mark.answer))
  if (answer.kind === 'judgement') return { kind: 'judgement', code, maxHundredths, score: answer.score }
  return { kind: 'mark', code, maxHundredths, hundredths: mark.hundredths }
}

function judged(sheet: SheetRow): JudgedSheet {
  const { judgeId, totalHundredths, judge, marks } = sheet
  const bare = { judgeId, seatNo: judge.seatNo, totalHundredths: totalHundredths ?? 0 }
  return marks ? { ...bare, aspects: marks.map(scoreOf) } : bare
}

/**
 * 成绩依据: everything the results of one event follow from, in hundredths; null when there is no such event. A judge
 * who left counts only with the sheets he signed. Names are present only on seats already unsealed.
 */
export async function resultFacts(tx: Tx, eventId: string): Promise<ResultFacts | null> {
  const row = await tx.event.findUnique({ where: { id: eventId }, select: factsOfEvent })
  if (!row) return null
  const rulebook = parseRulebook(row.rulebook)
  if (!rulebook.ok) throw new Error(`event ${row.code}: rulebook unreadable at ${rulebook.refusal.place}`)
  const marks = { select: { hundredths: true, answer: true, aspect: { select: aspectOf } } } as const
  const sheets: SheetRow[] = await tx.sheet.findMany({
    where: { eventId },
    select: rulebook.value.panel.unit === 'aspect' ? { ...sheetOf, marks } : sheetOf,
  })
  const counting = sheets.filter((sheet) => sheet.judge.leftAt === null || sheet.status === 'signed')
  const { modules, seats, season, stage, id, code, name, trade, group, classCode, startsAt, seasonId } = row
  const event = { id, code, name, trade, group, classCode, startsAt, seasonId }
  return {
    event: { ...event, stage: z.enum(STAGES).parse(stage), season: season.name },
    rulebook: rulebook.value,
    modules: modules.map(({ code, name, maxHundredths }) => ({ code, name, maxHundredths })),
    seats: seats.map(({ entry, ...seat }): SeatFacts => ({
      ...seat,
      outcome: outcomeOf(seat.outcome, entry?.outcome),
      entry: entry && {
        id: entry.id,
        teamName: entry.teamName,
        delegation: entry.delegation,
        org: entry.org,
        names: entry.members.map((member) => member.name),
      },
      modules: modules.map((module): ModuleFacts => {
        const own = counting.filter((sheet) => sheet.seatId === seat.id && sheet.moduleId === module.id)
        const signed = own.filter((sheet) => sheet.status === 'signed').map(judged)
        return { code: module.code, signed, needed: own.length }
      }),
    })),
  }
}
