import { randomUUID } from 'node:crypto'
import { freezeRules } from '../../app/commands/events/freeze-rules.server'
import { confirmResults } from '../../app/commands/results/confirm-results.server'
import { publishResults } from '../../app/commands/results/publish-results.server'
import { decideTie } from '../../app/commands/scoring/decide-tie.server'
import { giveMark } from '../../app/commands/scoring/give-mark.server'
import { lockEvent } from '../../app/commands/scoring/lock-event.server'
import { recordMinutes } from '../../app/commands/scoring/record-minutes.server'
import { setOutcome } from '../../app/commands/scoring/set-outcome.server'
import { signSheet } from '../../app/commands/scoring/sign-sheet.server'
import { startMarking } from '../../app/commands/scoring/start-marking.server'
import { db } from '../../app/data/prisma.server'
import { hashSecret } from '../../app/data/secret.server'
import { write } from '../../app/data/write.server'
import type { Stamp } from '../../app/domain/journal'
import type { Module } from '../../app/domain/scheme'
import type { Answer } from '../../app/domain/answer'
import { ok, type Result } from '../../app/kit/result'
import { DRAWN_LINE } from '../../prisma/season/drawn-line'
import { entries, type GivenEntry } from './entries'
import { aspect, event, module } from './events'
import { account, panel, stamp } from './people'

const PIN = '204816'
const now = new Date('2026-05-22T03:00:00.000Z')

/** Two modules of 50.00; the first has two criteria. */
function threeCriteria(): Module[] {
  const criteria = ['A1', 'A2'].map((code) => ({
    ...module('A', []).criteria[0]!,
    code,
    aspects: [1, 2].map((at) => aspect({ code: `${code}-${at}`, maxHundredths: 1250 })),
  }))
  return [
    { ...module('A', []), maxHundredths: 5000, criteria },
    module('B', [aspect({ code: 'B1-1', maxHundredths: 5000 })]),
  ]
}

async function must<T>(asked: Promise<Result<T, { readonly code: string }>>): Promise<T> {
  const result = await asked
  if (!result.ok) throw new Error(result.refusal.code)
  return result.value
}

type Asked = NonNullable<Parameters<typeof event>[0]> & {
  readonly seats?: number
  readonly judges?: number
  readonly until?: 'locked' | 'unsealed' | 'announced' | 'confirmed'
}

async function fillAndSign(eventId: string) {
  const sheets = await db().sheet.findMany({
    where: { eventId },
    select: {
      id: true,
      seat: { select: { id: true, code: true } },
      judge: { select: { seatNo: true, account: { select: { id: true, name: true } } } },
      module: { select: { criteria: { select: { aspects: { select: { id: true } } } } } },
    },
    orderBy: [{ seat: { code: 'asc' } }, { module: { ord: 'asc' } }, { judge: { seatNo: 'asc' } }],
  })
  const seats = [...new Map(sheets.map(({ seat }) => [seat.id, seat])).values()]
  for (const { id, seat, judge, module } of sheets) {
    const by = stamp(judge.account, 'judge')
    const place = seats.findIndex((one) => one.id === seat.id)
    const aspects = module.criteria.flatMap((criterion) => criterion.aspects)
    for (const [at, { id: aspectId }] of aspects.entries()) {
      const answer: Answer = { kind: 'points', hundredths: 1000 - place * 100 - at * 25 + judge.seatNo * 25 }
      const tap = { sheetId: id, aspectId, accountId: judge.account.id, by, now }
      // the first judge corrects himself once on every aspect
      if (judge.seatNo === 1)
        await must(
          giveMark({
            ...tap,
            entryId: randomUUID(),
            revision: 0,
            answer: { kind: 'points', hundredths: 25 },
          }),
        )
      await must(giveMark({ ...tap, entryId: randomUUID(), revision: judge.seatNo === 1 ? 1 : 0, answer }))
    }
    await must(signSheet({ sheetId: id, accountId: judge.account.id, pin: PIN, by, now }))
  }
}

// What the real commands would have written before the roster stage, where this event begins.
async function journalBeginning(eventId: string, first: GivenEntry, by: Stamp) {
  const facts = {
    code: true,
    name: true,
    group: true,
    classCode: true,
    level: true,
    trade: true,
    teamSize: true,
  } as const
  const { startsAt, ...after } = await db().event.findUniqueOrThrow({
    where: { id: eventId },
    select: { ...facts, startsAt: true },
  })
  await write(async (_tx, { journal }) => {
    const about = { chain: eventId, by, at: now }
    const created = { ...after, startsAt: startsAt.toISOString() }
    journal({
      ...about,
      act: 'event/create-event',
      subject: 'event',
      subjectId: eventId,
      after: created,
    })
    const named = { entry: first.id, name: first.name }
    journal({
      ...about,
      act: 'entry/review-entry',
      subject: 'entry',
      subjectId: first.id,
      after: named,
    })
    return ok()
  })
}

/** 走完的赛项: frozen, marked, signed, locked and published through the real commands; seats named without a draw. */
export async function publishedEvent({ seats = 3, judges = 3, until = 'confirmed', ...asked }: Asked = {}) {
  const made = await event({ modules: threeCriteria(), rulebook: 'medals-merit', ...asked, stage: 'roster' })
  const present = await entries(made, seats, { attendance: 'present' })
  const bench = await panel(made, judges)
  const pinHash = await hashSecret(PIN)
  await db().account.updateMany({ where: { id: { in: bench.map(({ id }) => id) } }, data: { pinHash } })
  const [organizer, chief, publisher] = await Promise.all([account(), account(), account()])
  const by = stamp(organizer, 'organizer')
  const eventId = made.id
  await journalBeginning(eventId, present[0]!, by)
  await must(freezeRules({ eventId, by, now }))
  const codes = Array.from({ length: seats }, (_, at) => String(101 + at * 7))
  await db().blindSeat.createMany({ data: codes.map((code) => ({ eventId, code })) })
  await db().event.update({ where: { id: eventId }, data: { stage: 'contest' }, select: { id: true } })
  await must(startMarking({ eventId, by, now }))
  const blind = await db().blindSeat.findMany({
    where: { eventId },
    select: { id: true },
    orderBy: { code: 'asc' },
  })
  const head = stamp(chief, 'chief-judge')
  await must(recordMinutes({ eventId, seatId: blind[0]!.id, minutes: 95, by: head, now }))
  await must(
    setOutcome({ eventId, seatId: blind.at(-1)!.id, outcome: 'dnf', reason: '中途离场', by: head, now }),
  )
  await fillAndSign(eventId)
  await must(decideTie({ eventId, seatId: blind[1]!.id, place: 1, reason: '裁判长裁定', by: head, now }))
  await must(lockEvent({ eventId, signature: { strokes: DRAWN_LINE }, by: head, now }))
  const told = { ...made, entries: present, judges: bench, organizer, chief, publisher }
  if (until === 'locked') return told
  for (const [at, seat] of blind.entries()) {
    await db().blindSeat.update({
      where: { id: seat.id },
      data: { entryId: present[at]!.id },
      select: { id: true },
    })
  }
  await db().event.update({ where: { id: eventId }, data: { stage: 'unsealed' }, select: { id: true } })
  if (until === 'unsealed') return told
  await must(publishResults({ eventId, by: stamp(publisher, 'organizer'), now }))
  if (until === 'announced') return told
  await db().event.update({ where: { id: eventId }, data: { stage: 'notice' }, select: { id: true } })
  await must(confirmResults({ eventId, by, now }))
  return told
}
