import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser } from '@playwright/test'
import { findBrowser, QUIET_FLAGS } from '../../server/cli/browser.mjs'
import { givenHouse, pause } from '../faults/house'
import type { Bar } from './bar'

const LIMIT_MS = 2_500
const SHIFT_LIMIT = 0.1
const RUNS = 5
const SLOW_DOWN = 4
const SETTLE_MS = 1_500

const PHONE = { width: 390, height: 844 }
const WALL = { width: 1920, height: 1080 }

type Seen = { readonly lcp: number; readonly cls: number; readonly moved: readonly string[] }

const OBSERVE = `
window.seen = { lcp: 0, cls: 0, moved: [] }
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) window.seen.lcp = one.startTime
}).observe({ type: 'largest-contentful-paint', buffered: true })
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (!one.hadRecentInput) {
    window.seen.cls += one.value
    for (const { node, previousRect: was, currentRect: is } of one.sources)
      window.seen.moved.push([node?.className || node?.nodeName, was.y, was.height, is.y, is.height].join(' '))
  }
}).observe({ type: 'layout-shift', buffered: true })`

/**
 * 首屏: the largest content of each public page on a machine four times slower, cold, median of five, beside a bare page of
 * the same size of HTML in the same run; and how much the layout shifts.
 */
export async function lcpBar(): Promise<Bar[]> {
  const house = await givenHouse({ seats: 40, judges: 5, aspects: 4, counted: true })
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: QUIET_FLAGS })
  try {
    await house.start()
    const pages = [
      { name: 'phone board', path: `/watch/${house.code}`, size: PHONE },
      { name: 'share card', path: `/watch/${house.code}/card`, size: PHONE },
      { name: 'season', path: '/watch', size: PHONE },
      { name: 'wall', path: `/watch/${house.code}/wall`, size: WALL },
      { name: 'ceremony wall', path: `/watch/${house.code}/ceremony`, size: WALL },
    ]
    const bars: Bar[] = []
    for (const { name, path, size } of pages) {
      const html = await (await fetch(house.base + path)).text()
      const bare = await bareServer(html.length)
      const ours: Seen[] = []
      const theirs: Seen[] = []
      for (let run = 0; run < RUNS; run += 1) {
        ours.push(await seenAt(browser, house.base + path, size))
        theirs.push(await seenAt(browser, bare.base, size))
      }
      bare.close()
      bars.push(barOf(name, ours, theirs, html.length))
    }
    return bars
  } finally {
    await browser.close()
    await house.clear()
  }
}

async function seenAt(browser: Browser, address: string, viewport: typeof WALL): Promise<Seen> {
  const context = await browser.newContext({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })
  try {
    const page = await context.newPage()
    await page.addInitScript(OBSERVE)
    const cdp = await context.newCDPSession(page)
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN })
    await page.goto(address, { waitUntil: 'load' })
    await pause(SETTLE_MS)
    return await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
  } finally {
    await context.close()
  }
}

/** A page without script or style: one heading, and text up to the same size. */
async function bareServer(bytes: number) {
  const head = '<!doctype html><meta charset="utf-8"><title>bare</title><h1>100 rows of marks</h1><pre>'
  const html = head + '9.25 '.repeat(Math.max(0, Math.ceil((bytes - head.length) / 5)))
  const http = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html')
    answer.end(html)
  })
  await new Promise<void>((done) => http.listen(0, '127.0.0.1', done))
  const { port } = http.address() as AddressInfo
  return { base: `http://127.0.0.1:${port}/`, close: () => http.close() }
}

function barOf(name: string, ours: readonly Seen[], theirs: readonly Seen[], bytes: number): Bar {
  const lcp = Math.round(median(ours.map((one) => one.lcp)))
  const cls = Math.max(...ours.map((one) => one.cls))
  return {
    bar: `lcp ${name}`,
    figure: lcp,
    unit: `ms to the largest content, ${SLOW_DOWN} times slower, median of ${RUNS}`,
    limit: LIMIT_MS,
    ok: lcp > 0 && lcp <= LIMIT_MS && cls <= SHIFT_LIMIT,
    peer: `a bare page of the same size: ${Math.round(median(theirs.map((one) => one.lcp)))} ms`,
    seed: null,
    detail: {
      shift: Math.round(cls * 1000) / 1000,
      shiftLimit: SHIFT_LIMIT,
      // what moved: its class, its top and height before and after
      moved: [...new Set(ours.flatMap((one) => one.moved))].slice(0, 8),
      htmlBytes: bytes,
      all: ours.map((one) => Math.round(one.lcp)),
    },
  }
}

function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
}
