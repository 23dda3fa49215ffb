import { db } from '../../app/data/prisma.server'
import { entries } from './entries'
import { event } from './events'
import { panel } from './people'

type MarkingAsked = Omit<NonNullable<Parameters<typeof event>[0]>, 'stage'> & {
  readonly seats?: number
  readonly judges?: number
}

/**
 * 评分中的赛项: blind seats, a panel, and a sheet for every seat × module × judge. As many present entries as seats, none
 * of them tied to a seat yet.
 */
export async function markingEvent({ seats = 3, judges = 3, ...asked }: MarkingAsked = {}) {
  const given = await event({ ...asked, stage: 'marking' })
  const present = await entries(given, seats, { attendance: 'present' })
  const bench = await panel(given, judges)
  const codes = Array.from({ length: seats }, (_, at) => String(101 + at * 7))
  await db().blindSeat.createMany({ data: codes.map((code) => ({ eventId: given.id, code })) })
  const blind = await db().blindSeat.findMany({
    where: { eventId: given.id },
    select: { id: true, code: true },
    orderBy: { code: 'asc' },
  })
  await db().sheet.createMany({
    data: blind.flatMap((seat) =>
      given.modules.flatMap((part) =>
        bench.map((judge) => ({
          eventId: given.id,
          seatId: seat.id,
          moduleId: part.id,
          judgeId: judge.panelSeatId,
        })),
      ),
    ),
  })
  const sheets = await db().sheet.findMany({
    where: { eventId: given.id },
    select: { id: true, seatId: true, moduleId: true, judgeId: true },
  })
  function sheetOf(seat: { id: string }, part: { id: string }, judge: { panelSeatId: string }) {
    const found = sheets.find(
      (one) => one.seatId === seat.id && one.moduleId === part.id && one.judgeId === judge.panelSeatId,
    )
    if (!found) throw new Error('no such sheet was given')
    return found
  }
  return { ...given, entries: present, seats: blind, judges: bench, sheets, sheetOf }
}
