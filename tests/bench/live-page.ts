import type { Browser, CDPSession, Page } from '@playwright/test'

type Size = { readonly width: number; readonly height: number }

export type Held = { readonly heapMb: number; readonly nodes: number; readonly listeners: number }

export type LivePage = {
  readonly page: Page
  /** heap, nodes and listeners after a forced collection */
  readonly held: () => Promise<Held>
  /** the times between frames since the last call, in ms */
  readonly frames: () => Promise<readonly number[]>
}

const COUNT_FRAMES = `(() => {
  window.framesSeen = []
  let last = performance.now()
  const step = (now) => {
    window.framesSeen.push(now - last)
    last = now
    requestAnimationFrame(step)
  }
  requestAnimationFrame(step)
})()`

/** A page of its own window that counts its frames and can be weighed. */
export async function openPage(browser: Browser, address: string, viewport: Size): Promise<LivePage> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  const page = await context.newPage()
  await page.goto(address)
  const cdp: CDPSession = await context.newCDPSession(page)
  await cdp.send('Performance.enable')
  await page.evaluate(COUNT_FRAMES)
  return {
    page,
    async held() {
      await cdp.send('HeapProfiler.collectGarbage')
      await cdp.send('HeapProfiler.collectGarbage')
      const { metrics } = await cdp.send('Performance.getMetrics')
      const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0
      return {
        heapMb: of('JSHeapUsedSize') / 1e6,
        nodes: of('Nodes'),
        listeners: of('JSEventListeners'),
      }
    },
    frames: () =>
      page.evaluate(() => {
        const seen = (window as unknown as { framesSeen: number[] }).framesSeen
        return seen.splice(0)
      }),
  }
}
