import { db } from '../../../app/data/prisma.server'
import { given } from '../../given/given'

type Asked = NonNullable<Parameters<typeof given.markingEvent>[0]>

/** Every judge's total of one seat, by module; in hundredths. */
export type SeatTotals = Readonly<Record<string, readonly number[]>>

/** Five judges who agree: the same total for every judge of a module. */
export function agreed(a: number, b: number, judges = 5): SeatTotals {
  return { A: Array.from({ length: judges }, () => a), B: Array.from({ length: judges }, () => b) }
}

/** 已解密的赛项: signed sheets with these totals, one seat a row, seats named; locked and unsealed by two people. */
export async function unsealedEvent(
  totals: readonly SeatTotals[],
  { stage = 'unsealed', ...asked }: Asked & { stage?: string } = {},
) {
  const event = await given.markingEvent({
    ...asked,
    seats: totals.length,
    judges: totals[0]?.['A']?.length ?? 5,
  })
  for (const [place, seat] of event.seats.entries()) {
    for (const module of event.modules) {
      for (const [at, judge] of event.judges.entries()) {
        const totalHundredths = totals[place]?.[module.code]?.[at] ?? 0
        await db().sheet.update({
          where: { id: event.sheetOf(seat, module, judge).id },
          data: { status: 'signed', totalHundredths },
        })
      }
    }
    await db().blindSeat.update({
      where: { id: seat.id },
      data: { entryId: event.entries[place]?.id ?? null },
    })
  }
  const [supervisor, chief, publisher] = await Promise.all([
    given.account(),
    given.account(),
    given.account(),
  ])
  await db().event.update({ where: { id: event.id }, data: { stage } })
  await db().sealedLayer.create({
    data: {
      eventId: event.id,
      layer: 1,
      officerId: 'officer',
      commitment: '',
      ciphertext: '',
      sealedAt: new Date(),
      supervisorId: supervisor.id,
    },
  })
  return { ...event, supervisor, chief, publisher }
}
