import { z } from 'zod'
import type { JournalLink } from '~/domain/journal'
import { AnswerSchema, type Answer } from '~/domain/answer'
import { STAGES } from '~/domain/stage'
import { linkColumns } from './journal-columns.server'
import { outcomeOf } from './outcome.server'
import type { Tx } from './prisma.server'
import { resultColumns } from './result-row.server'
import { schemeOf, schemeRows } from './scheme-rows.server'

const person = { name: true, birth: true, sex: true, skillLevel: true } as const

const entryOf = {
  teamName: true,
  delegation: true,
  org: true,
  dispatched: true,
  outcome: true,
  members: { where: { active: true }, select: person, orderBy: { ord: 'asc' } },
  coaches: { select: { name: true }, orderBy: { ord: 'asc' } },
} as const

const eventOf = {
  id: true,
  code: true,
  name: true,
  group: true,
  classCode: true,
  level: true,
  trade: true,
  teamSize: true,
  startsAt: true,
  stage: true,
  rulebook: true,
  rulesDigest: true,
  season: { select: { name: true } },
  modules: schemeRows,
  panel: {
    select: { id: true, seatNo: true, account: { select: { name: true } } },
    orderBy: { seatNo: 'asc' },
  },
  seats: {
    select: {
      id: true,
      code: true,
      outcome: true,
      minutes: true,
      decision: true,
      entry: { select: entryOf },
    },
    orderBy: { code: 'asc' },
  },
  results: {
    select: {
      version: true,
      digest: true,
      publishedAt: true,
      confirmedAt: true,
      rows: { select: { entryId: true, ...resultColumns } },
    },
    orderBy: { version: 'desc' },
    take: 1,
  },
} as const

const markOf = {
  aspectId: true,
  answer: true,
  hundredths: true,
  revision: true,
  aspect: { select: { code: true, criterion: { select: { code: true } } } },
} as const

const sheetOf = {
  id: true,
  seatId: true,
  judgeId: true,
  status: true,
  totalHundredths: true,
  digest: true,
  module: { select: { code: true } },
  judge: { select: { leftAt: true } },
  marks: { select: markOf },
} as const

const Stage = z.enum(STAGES)
const Status = z.enum(['open', 'signed'])

export interface StoredMark {
  readonly aspect: string
  readonly criterion: string
  readonly code: string
  readonly answer: Answer
  readonly hundredths: number
  readonly revision: number
}

// A judge who left counts only with the sheets he signed, see resultFacts.
async function sheetsOf(tx: Tx, eventId: string) {
  const rows = await tx.sheet.findMany({
    where: { eventId },
    select: sheetOf,
    orderBy: [{ module: { ord: 'asc' } }, { judge: { seatNo: 'asc' } }, { id: 'asc' }],
  })
  const counting = rows.filter(({ judge, status }) => judge.leftAt === null || status === 'signed')
  return counting.map(({ id, seatId, judgeId, module, status, totalHundredths, digest, marks }) => ({
    seatId,
    id,
    module: module.code,
    judge: judgeId,
    totalHundredths,
    digest,
    status: Status.parse(status),
    marks: marks.map(({ aspectId, aspect, answer, hundredths, revision }): StoredMark => ({
      aspect: aspectId,
      criterion: aspect.criterion.code,
      code: aspect.code,
      answer: AnswerSchema.parse(JSON.parse(answer)),
      hundredths,
      revision,
    })),
  }))
}

/** The newest version of every reward programme in force on the award date. */
async function policiesOn(tx: Tx, date: Date) {
  const rows = await tx.rewardPolicy.findMany({
    where: { validFrom: { lte: date }, OR: [{ validTo: null }, { validTo: { gt: date } }] },
    select: { code: true, version: true, name: true, rules: true },
    orderBy: [{ code: 'asc' }, { version: 'desc' }],
  })
  return rows.filter((row, place) => rows[place - 1]?.code !== row.code)
}

/** 成绩包依据: everything a package is made of, as stored; null when there is no such event. Reads, decides nothing. */
export async function packageFacts(tx: Tx, eventId: string) {
  const event = await tx.event.findUnique({ where: { id: eventId }, select: eventOf })
  if (!event) return null
  const sheets = await sheetsOf(tx, eventId)
  const journal: JournalLink[] = await tx.journalEntry.findMany({
    where: { chain: eventId },
    select: linkColumns,
    orderBy: { seq: 'asc' },
  })
  const head = await tx.journalHead.findUnique({
    where: { chain: eventId },
    select: { seq: true, digest: true },
  })
  const [version] = event.results
  const { stage, seats, modules, ...rest } = event
  return {
    event: { ...rest, stage: Stage.parse(stage) },
    scheme: schemeOf(modules),
    seats: seats.map(({ id, outcome, entry, ...seat }) => ({
      ...seat,
      outcome: outcomeOf(outcome, entry?.outcome),
      entry,
      sheets: sheets.filter(({ seatId }) => seatId === id),
    })),
    version: version ?? null,
    policies: version ? await policiesOn(tx, version.confirmedAt ?? version.publishedAt) : [],
    journal,
    head: head ?? { seq: 0, digest: '' },
  }
}

export type PackageFacts = NonNullable<Awaited<ReturnType<typeof packageFacts>>>
