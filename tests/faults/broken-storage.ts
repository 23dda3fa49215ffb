import type { Page } from '@playwright/test'
import type { Bar } from '../bench/bar'
import { edit, unsentShown } from './browser-tablet'
import { dice, seedOf } from './dice'
import { arrivedAt, FIRST_HUNDREDTHS } from './edits-arrived'
import { withTablet } from './one-tablet'

const ASPECTS = 6
const WAYS = ['full', 'refuses', 'silent'] as const
type Way = (typeof WAYS)[number]

/** Breaks the page's database in one of three ways: the disk is full, it cannot be opened, it never answers. */
function breakIt(way: Way): void {
  const no = () => {
    throw new DOMException('no room', 'QuotaExceededError')
  }
  if (way === 'full') Object.assign(IDBObjectStore.prototype, { add: no, put: no })
  if (way === 'refuses') Object.assign(IDBFactory.prototype, { open: no })
  if (way === 'silent') Object.assign(IDBFactory.prototype, { open: () => new EventTarget() })
}

type Seen = { firstAt: number | null; warnedAt: number | null; falselySaved: number }

/** Writes down when the red warning came, and every time something was called saved on this device. */
function watchWords(): void {
  const seen: Seen = { firstAt: null, warnedAt: null, falselySaved: 0 }
  Object.assign(window, { seen })
  const look = () => {
    if (document.querySelector('.pad-banner.failed')) seen.warnedAt ??= Date.now()
    if (document.querySelector('.st.local')) seen.falselySaved += 1
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true })
  document.addEventListener('keydown', () => (seen.firstAt ??= Date.now()), { capture: true })
}

async function play(
  page: Page,
  address: string,
  edits: number,
  from: number,
  throws: ReturnType<typeof dice>,
) {
  await page.goto(address)
  await page.locator('[data-aspects] button').first().waitFor()
  await page.waitForTimeout(500)
  for (let one = 1; one <= edits; one += 1)
    await edit(page, throws.below(ASPECTS), FIRST_HUNDREDTHS + from + one)
  await unsentShown(page).getByText('全部已送达').waitFor({ timeout: 30_000 })
  await page.locator('.pad-banner.failed').waitFor()
  return page.evaluate(() => (window as unknown as { seen: Seen }).seen)
}

/**
 * R27: a tablet that keeps nothing says so in red, calls nothing saved on this device, and still sends every mark while it
 * has a line. How soon it is said is told, not judged.
 */
export async function brokenStorageBar({ edits = 12 } = {}): Promise<Bar> {
  const seed = seedOf()
  const throws = dice(seed)
  return withTablet({ seed, aspects: ASPECTS }, async ({ house, proxy, sheet, context }) => {
    const warnedMs: Record<string, number> = {}
    let [made, falselySaved] = [0, 0]
    for (const way of WAYS) {
      const page = await context.newPage()
      await page.addInitScript(breakIt, way)
      await page.addInitScript(watchWords)
      const seen = await play(page, `${proxy.origin}/judge/sheets/${sheet.id}`, edits, made, throws)
      made += edits
      falselySaved += seen.falselySaved
      // a disk that cannot be opened is found out before the first key
      warnedMs[way] = Math.max(0, (seen.warnedAt ?? Infinity) - (seen.firstAt ?? 0))
      await page.close()
    }
    await house.stop('SIGTERM')
    const found = await arrivedAt(house, made)
    // a tablet that keeps nothing counts from the clock again on every new page: its own count is no measure here
    const bad = found.lost + found.doubled + found.disordered + falselySaved
    return {
      bar: 'broken-storage',
      figure: bad,
      unit: 'edits lost, doubled, out of order or falsely called saved',
      limit: 0,
      ok: bad === 0,
      peer: null,
      seed,
      detail: { edits: made, ...found, falselySaved, warnedMs },
    }
  })
}
