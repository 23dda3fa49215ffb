import type { Page } from '@playwright/test'
import type { Bar } from '../bench/bar'
import { edit, unsentShown } from './browser-tablet'
import { dice, seedOf } from './dice'
import { arrivedAt, FIRST_HUNDREDTHS } from './edits-arrived'
import { withTablet } from './one-tablet'

const ASPECTS = 6
const DAY_MS = 86_400_000
/** The tablet's clock beside the true one, in turn: a day ahead, a day behind, an hour ahead. */
const SKEWS_MS = [DAY_MS, -DAY_MS, 3_600_000]

/** Says what the tablet shows instead when the word does not come. */
async function allDelivered(page: Page): Promise<void> {
  const line = unsentShown(page)
  await line
    .getByText('全部已送达')
    .waitFor({ timeout: 60_000 })
    .catch(async (error: unknown) => {
      throw new Error(`the tablet shows: ${await page.locator('main').innerText()}`, { cause: error })
    })
}

/**
 * R26: a tablet whose clock is a day ahead and then jumps two days back. The order of the edits and the times in the ledger
 * are the server's; the judge is warned, and the chief judge sees by how much.
 */
export async function clockSkewBar({ edits = 30 } = {}): Promise<Bar> {
  const seed = seedOf()
  const throws = dice(seed)
  return withTablet({ seed, aspects: ASPECTS }, async ({ house, proxy, sheet, page }) => {
    const begunAt = Date.now()
    await page.clock.install({ time: begunAt })
    let [made, warned] = [0, 0]
    const told: number[] = []
    for (const skewMs of SKEWS_MS) {
      await page.clock.setSystemTime(Date.now() + skewMs)
      await page.goto(`${proxy.origin}/judge/sheets/${sheet.id}`)
      await page.clock.setSystemTime(Date.now() + skewMs)
      for (let one = 0; one < edits / SKEWS_MS.length; one += 1) {
        made += 1
        await edit(page, throws.below(ASPECTS), FIRST_HUNDREDTHS + made)
        await page.waitForTimeout(40)
      }
      await allDelivered(page)
      // the fast clock's next sign of life
      await page.clock.runFor(16_000)
      await page.getByText('本机时钟差').waitFor({ timeout: 15_000 })
      warned += 1
      told.push((await house.db().seatLease.findFirstOrThrow({ select: { skewMs: true } })).skewMs)
    }
    await house.stop('SIGTERM')
    const endedAt = Date.now()
    const times = [
      ...(await house.db().markTap.findMany({ select: { at: true } })),
      ...(await house.db().journalEntry.findMany({ where: { chain: house.eventId }, select: { at: true } })),
    ]
    const outside = times.filter(({ at }) => at.getTime() > endedAt).length
    const found = await arrivedAt(house, made)
    const bad = found.lost + found.doubled + found.disordered + found.countedBack + outside
    return {
      bar: 'clock-skew',
      figure: bad,
      unit: 'edits lost, doubled, out of order or dated by the tablet',
      limit: 0,
      ok: bad === 0 && warned === SKEWS_MS.length,
      peer: null,
      seed,
      detail: { edits: made, ...found, datedByTheTablet: outside, warned, skewSeenByTheChiefMs: told },
    }
  })
}
