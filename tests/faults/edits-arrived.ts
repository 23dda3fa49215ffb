import type { House } from './house'

/** The first edit of a run gives one hundredth more than this. */
export const FIRST_HUNDREDTHS = 300

/** What became of `edits` marks, each made with a number of its own, one more than the one before. */
export async function arrivedAt(house: House, edits: number) {
  const taps = await house.db().markTap.findMany({
    select: { aspectId: true, hundredths: true, seq: true },
    orderBy: { revision: 'asc' },
  })
  const given = new Set(taps.map((tap) => tap.hundredths))
  const lost = Array.from({ length: edits }, (_, at) => FIRST_HUNDREDTHS + at + 1).filter(
    (one) => !given.has(one),
  )
  const last = new Map<string, { hundredths: number; seq: number }>()
  let [disordered, countedBack] = [0, 0]
  for (const tap of taps) {
    const before = last.get(tap.aspectId)
    if (before && before.hundredths >= tap.hundredths) disordered += 1
    if (before && before.seq >= tap.seq) countedBack += 1
    last.set(tap.aspectId, tap)
  }
  return {
    lost: lost.length,
    doubled: taps.length - given.size,
    disordered,
    countedBack,
    arrived: taps.length,
  }
}
