import type { BrowserContext, Page } from '@playwright/test'
import { givenTablet, untilKept } from './browser-tablet'
import type { Judge } from './furnish'
import { givenHouse, type House } from './house'
import { openProxy, type Proxy } from './proxy'

type Sheet = Judge['sheets'][number]

type Given = {
  readonly house: House
  readonly proxy: Proxy
  readonly judge: Judge
  readonly sheet: Sheet
  readonly context: BrowserContext
  readonly page: Page
}

/** One judge with one tablet behind one line, his list of sheets on the screen and kept for later. */
export async function withTablet<T>(
  { seed, aspects }: { readonly seed: number; readonly aspects: number },
  work: (given: Given) => Promise<T>,
): Promise<T> {
  const house = await givenHouse({ seats: 2, judges: 1, aspects })
  await house.start()
  const proxy = await openProxy(house.port, seed)
  const [judge] = house.judges
  const [sheet] = judge?.sheets ?? []
  if (!judge || !sheet) throw new Error('no sheets were given')
  const tablet = await givenTablet(proxy.origin, judge)
  try {
    const { context, page } = await tablet.start()
    await page.goto(`${proxy.origin}/judge`)
    await untilKept(page, ['/judge', `/judge/sheets/${sheet.id}`])
    return await work({ house, proxy, judge, sheet, context, page })
  } finally {
    await tablet.clear()
    await proxy.close()
    await house.clear()
  }
}
