import { randomUUID } from 'node:crypto'
import type { House, Tap } from './house'

/**
 * The controls: marks written the way they would be without the guards, against the same database, so that a bar shows
 * the failure before it shows its absence. Nothing of this is in the product.
 */
async function keepTap(house: House, tap: Tap, sheetRevision: number) {
  const { sheetId, aspectId, hundredths } = tap
  const answer = JSON.stringify({ kind: 'points', hundredths })
  const at = new Date()
  await house.db().markTap.create({
    data: { sheetId, aspectId, entryId: randomUUID(), answer, hundredths, revision: sheetRevision, at },
  })
}

/** Without looking up the entryId: how often one tap sent `times` takes effect. */
export async function naiveEffects(house: House, tap: Tap, times: number): Promise<number> {
  const before = await house.db().markTap.count()
  for (let at = 0; at < times; at += 1) await keepTap(house, tap, at)
  return (await house.db().markTap.count()) - before
}

/** Read, wait, write: how many of `edits` additions by `workers` at once are lost. */
export async function naiveLost(
  house: House,
  sheetId: string,
  aspectId: string,
  edits: number,
  workers: number,
) {
  const where = { sheetId_aspectId: { sheetId, aspectId } }
  const blank = { hundredths: 0, answer: '{}', revision: 0, at: new Date() }
  await house.db().mark.upsert({ where, create: { sheetId, aspectId, ...blank }, update: blank })
  let left = edits
  async function worker() {
    while (left > 0) {
      left -= 1
      const mark = await house.db().mark.findUniqueOrThrow({ where })
      await house.db().mark.update({ where, data: { hundredths: mark.hundredths + 1 } })
    }
  }
  await Promise.all(Array.from({ length: workers }, worker))
  return edits - (await house.db().mark.findUniqueOrThrow({ where })).hundredths
}

/** Check the lock first, write later: how many marks stand on sheets that were locked before they were written. */
export async function naiveLate(
  house: House,
  sheetIds: readonly string[],
  aspectId: string,
): Promise<number> {
  let late = 0
  for (const sheetId of sheetIds) {
    await house.db().sheet.update({ where: { id: sheetId }, data: { status: 'open' } })
    const sheet = () => house.db().sheet.findUniqueOrThrow({ where: { id: sheetId } })
    if ((await sheet()).status !== 'open') continue
    // the lock comes between the look and the write
    await house.db().sheet.update({ where: { id: sheetId }, data: { status: 'signed' } })
    await keepTap(house, { entryId: '', sheetId, aspectId, hundredths: 100, revision: 0 }, 0)
    if ((await sheet()).status !== 'open') late += 1
  }
  return late
}
