import { db } from '~/data/prisma.server'

type Place = { readonly sheetId: string; readonly aspectId?: string }

/** By number and aspect, never by name: what staff are told of taps that did not land, in the order given. */
export async function landedRows(places: readonly Place[]): Promise<{ seat: string; aspect: string }[]> {
  const [sheets, aspects] = await Promise.all([
    db().sheet.findMany({
      where: { id: { in: places.map((one) => one.sheetId) } },
      select: { id: true, seat: { select: { code: true } } },
    }),
    db().aspect.findMany({
      where: { id: { in: places.flatMap((one) => one.aspectId ?? []) } },
      select: { id: true, code: true },
    }),
  ])
  const seatOf = new Map(sheets.map(({ id, seat }) => [id, seat.code]))
  const codeOf = new Map(aspects.map(({ id, code }) => [id, code]))
  return places.map(({ sheetId, aspectId = '' }) => {
    return { seat: seatOf.get(sheetId) ?? '', aspect: codeOf.get(aspectId) ?? '' }
  })
}
