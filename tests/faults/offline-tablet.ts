import type { Bar } from '../bench/bar'
import { edit, givenTablet, unsentOnDisk, unsentShown, untilKept } from './browser-tablet'
import { dice, seedOf } from './dice'
import { arrivedAt, FIRST_HUNDREDTHS } from './edits-arrived'
import { givenHouse } from './house'
import { openProxy } from './proxy'

const ASPECTS = 6
const THIRTY_MINUTES_MS = 30 * 60_000

/**
 * R21, R22: half an hour without a network (the page's clock runs fast), edits, reloads, and the browser killed twice with
 * SIGKILL. Each start happens without a network, from the worker. Then the network is back: everything arrives once, in
 * the order made. The times are told, not judged.
 */
export async function offlineTabletBar({ edits = 60, reloads = 5, kills = 2 } = {}): Promise<Bar> {
  const seed = seedOf()
  const throws = dice(seed)
  const house = await givenHouse({ seats: 2, judges: 1, aspects: ASPECTS })
  await house.start()
  const proxy = await openProxy(house.port, seed)
  const [judge] = house.judges
  const [sheet, other] = judge?.sheets ?? []
  if (!judge || !sheet || !other) throw new Error('no sheets were given')
  const tablet = await givenTablet(proxy.origin, judge)
  const path = `/judge/sheets/${sheet.id}`
  try {
    let { context, page } = await tablet.start()
    await page.goto(`${proxy.origin}/judge`)
    await untilKept(page, [path, `${path}.data`, `/judge/sheets/${other.id}`, '/judge'])

    async function cutOff() {
      proxy.set({ mode: 'shut' })
      await context.setOffline(true)
      await page.clock.install()
    }
    /** How long until the judge can go on and sees the right count. */
    async function open(unsent: number, again: () => Promise<unknown>): Promise<number> {
      const startedAt = performance.now()
      await again()
      await unsentShown(page).getByText(`未送达 ${unsent} 项`).waitFor({ timeout: 15_000 })
      await page.locator('[data-aspects] button').first().click({ timeout: 5_000 })
      return Math.round(performance.now() - startedAt)
    }

    await cutOff()
    await page.goto(`${proxy.origin}${path}`)
    const stops = Array.from({ length: reloads + kills }, (_, at) => ({
      after: Math.floor(((at + 1) * edits) / (reloads + kills + 1)),
      kill: at % Math.ceil((reloads + kills) / kills) === 1,
    }))
    const coldMs: number[] = []
    const warmMs: number[] = []
    for (let made = 1; made <= edits; made += 1) {
      await edit(page, throws.below(ASPECTS), FIRST_HUNDREDTHS + made)
      await page.clock.fastForward(Math.floor(THIRTY_MINUTES_MS / edits))
      const stop = stops.find((one) => one.after === made)
      if (!stop) continue
      while ((await unsentOnDisk(page)).length < made) await page.waitForTimeout(50)
      if (stop.kill) {
        await tablet.kill()
        ;({ context, page } = await tablet.start())
        await cutOff()
        coldMs.push(await open(made, () => page.goto(`${proxy.origin}${path}`)))
      } else warmMs.push(await open(made, () => page.reload()))
    }
    while ((await unsentOnDisk(page)).length < edits) await page.waitForTimeout(50)
    proxy.set({ mode: 'open' })
    const backAt = performance.now()
    await context.setOffline(false)
    await unsentShown(page).getByText('全部已送达').waitFor({ timeout: 60_000 })
    const syncedMs = Math.round(performance.now() - backAt)
    await house.stop('SIGTERM')
    const found = await arrivedAt(house, edits)
    const bad = found.lost + found.doubled + found.disordered + found.countedBack
    return {
      bar: 'offline-tablet',
      figure: bad,
      unit: 'edits lost, doubled or out of order',
      limit: 0,
      ok: bad === 0,
      peer: null,
      seed,
      detail: { edits, reloads, kills, ...found, coldStartMs: coldMs, reloadMs: warmMs, syncedMs },
    }
  } finally {
    await tablet.clear()
    await proxy.close()
    await house.clear()
  }
}
