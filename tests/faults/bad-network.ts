import type { Page } from '@playwright/test'
import type { Bar } from '../bench/bar'
import { edit, unsentShown } from './browser-tablet'
import { dice, seedOf } from './dice'
import { arrivedAt, FIRST_HUNDREDTHS } from './edits-arrived'
import { withTablet } from './one-tablet'

const ASPECTS = 6
const BAD = { mode: 'open', latencyMs: 300, jitterMs: 200, resets: 10 } as const
const HOLE_MS = 3_000
const HOLE_EVERY = 15

type Watched = {
  readonly counts: readonly { at: number; unsent: number }[]
  readonly longMs: readonly number[]
}

/** Writes down every change of the unsent count, and every time the page stood still for more than 50 ms. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Watched = { counts: [], longMs: [] }
    Object.assign(window, { seen })
    const status = document.querySelector('.pad-bar [role=status]')
    const look = () => {
      const said = /未送达 (\d+) 项/.exec(status?.textContent ?? '')
      ;(seen.counts as { at: number; unsent: number }[]).push({
        at: Date.now(),
        unsent: Number(said?.[1] ?? 0),
      })
    }
    if (status)
      new MutationObserver(look).observe(status, { childList: true, subtree: true, characterData: true })
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) (seen.longMs as number[]).push(Math.round(duration))
    }).observe({ entryTypes: ['longtask'] })
  })
}

/** When the nth edit was delivered: the first moment at which so many had been made and not so many were still unsent. */
function acknowledgedMs(made: readonly number[], counts: Watched['counts']): number[] {
  return made.flatMap((madeAt, at) => {
    const left = counts.find((one) => one.at >= madeAt && madeBy(made, one.at) - one.unsent > at)
    return left ? [left.at - madeAt] : []
  })
}

function madeBy(made: readonly number[], moment: number): number {
  return made.filter((at) => at <= moment).length
}

/**
 * R23: 300±200 ms each way, one connection in ten torn, the line black for 3 s now and then: every edit arrives once and in
 * order. The times, and how long the page stood still, are told, not judged.
 */
export async function badNetworkBar({ edits = 60 } = {}): Promise<Bar> {
  const seed = seedOf()
  const throws = dice(seed)
  return withTablet({ seed, aspects: ASPECTS }, async ({ house, proxy, sheet, page }) => {
    await page.goto(`${proxy.origin}/judge/sheets/${sheet.id}`)
    await unsentShown(page).getByText('全部已送达').waitFor()
    await watch(page)
    proxy.set(BAD)
    const made: number[] = []
    for (let one = 1; one <= edits; one += 1) {
      if (one % HOLE_EVERY === 0) {
        proxy.set({ mode: 'black' })
        setTimeout(() => proxy.set(BAD), HOLE_MS)
      }
      await edit(page, throws.below(ASPECTS), FIRST_HUNDREDTHS + one)
      made.push(await page.evaluate(() => Date.now()))
      await page.waitForTimeout(200 + throws.below(600))
    }
    await unsentShown(page).getByText('全部已送达').waitFor({ timeout: 60_000 })
    const seen = await page.evaluate(() => (window as unknown as { seen: Watched }).seen)
    await house.stop('SIGTERM')
    const found = await arrivedAt(house, edits)
    const waits = acknowledgedMs(made, seen.counts).sort((a, b) => a - b)
    const bad = found.lost + found.doubled + found.disordered + found.countedBack
    return {
      bar: 'bad-network',
      figure: bad,
      unit: 'edits lost, doubled or out of order',
      limit: 0,
      ok: bad === 0,
      peer: null,
      seed,
      detail: {
        ...{ edits, ...found },
        ackMedianMs: waits[Math.floor(waits.length / 2)] ?? null,
        ackWorstMs: waits.at(-1) ?? null,
        stoodStillMs: Math.max(0, ...seen.longMs),
      },
    }
  })
}
