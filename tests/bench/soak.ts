import { chromium } from '@playwright/test'
import { boardTopic } from '../../app/realtime/protocol'
import { findBrowser, QUIET_FLAGS } from '../../server/cli/browser.mjs'
import { givenHouse, pause } from '../faults/house'
import type { Bar } from './bar'
import { residentMb } from './hall'
import { openPage, type Held, type LivePage } from './live-page'
import { markingGoesOn } from './live-source'

/** until the server's heap has found its size */
const WARM_UP_MS = 120_000
const SAMPLES = 40
const HEAP_LIMIT_MB = 20
const FRAME_LIMIT_MS = 20
const RSS_LIMIT_MB = 1
const LONG_MINUTES = 5
const LOOK_MS = 1_000

type Sample = Held & { readonly minute: number }

/**
 * R20: a wall and a phone watch a board of 100 rows while ten marks a second arrive and ranks change: what each page holds
 * after a forced collection, its frame times beside an idle page's, and what the server holds.
 */
export async function soakBar(minutes: number): Promise<Bar[]> {
  const house = await givenHouse({ seats: 100, judges: 5, aspects: 8, counted: true })
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: QUIET_FLAGS })
  try {
    await house.start()
    const board = `${house.base}/watch/${house.code}`
    const wall = await openPage(browser, `${board}/wall`, { width: 1920, height: 1080 })
    const phone = await openPage(browser, board, { width: 390, height: 844 })
    const idle = await openPage(browser, `${house.base}/api/v1/version`, { width: 1920, height: 1080 })
    let turn = 0
    const source = markingGoesOn(house, async () => {
      turn += 1
      const id = house.signed[(turn * 53) % house.signed.length] ?? ''
      const data = { totalHundredths: 4000 + ((turn * 389) % 5000) }
      // written past the commands, so its topic is touched here as a command would
      await house.db().$transaction([
        house.db().sheet.update({ where: { id }, data }),
        house.db().topic.update({
          where: { name: boardTopic(house.code) },
          data: { revision: { increment: 1 } },
        }),
      ])
    })
    await pause(WARM_UP_MS)
    const pages = { wall, phone }
    await Promise.all([wall, phone, idle].map((one) => one.frames()))
    const held: Record<keyof typeof pages, Sample[]> = { wall: [], phone: [] }
    const frames: Record<keyof typeof pages | 'idle', number[]> = { wall: [], phone: [], idle: [] }
    const began = performance.now()
    // a heap goes up and down between two collections: only many looks show where it goes
    const rss: { minute: number; mb: number }[] = []
    const looking = setInterval(
      () => rss.push({ minute: (performance.now() - began) / 60_000, mb: residentMb(house.pid()) }),
      LOOK_MS,
    )
    for (let at = 0; at <= SAMPLES; at += 1) {
      if (at > 0) await pause((minutes * 60_000) / SAMPLES)
      const minute = (performance.now() - began) / 60_000
      for (const name of ['wall', 'phone', 'idle'] as const) {
        const page: LivePage = name === 'idle' ? idle : pages[name]
        // without the first: it spans the collection of the sample before
        frames[name].push(...(await page.frames()).slice(2))
      }
      for (const name of ['wall', 'phone'] as const)
        held[name].push({ minute, ...(await pages[name].held()) })
    }
    clearInterval(looking)
    const { sent, failed } = await source.stop()
    const common = { minutes, taps: sent, refused: failed }
    return [
      ...(['wall', 'phone'] as const).flatMap((name) => [
        heapBar(name, held[name], common),
        nodesBar(name, held[name], common),
        framesBar(name, frames[name], frames.idle, common),
      ]),
      serverBar(rss, minutes, common),
    ]
  } finally {
    await browser.close()
    await house.clear()
  }
}

type Common = Readonly<Record<string, unknown>>

function heapBar(name: string, held: readonly Sample[], common: Common): Bar {
  const [first, last] = [held[0]?.heapMb ?? 0, held.at(-1)?.heapMb ?? 0]
  const growth = round(last - first)
  return {
    bar: `soak ${name} heap`,
    figure: growth,
    unit: 'MB of JavaScript heap more at the end, after a forced collection',
    limit: HEAP_LIMIT_MB,
    ok: growth <= HEAP_LIMIT_MB,
    peer: null,
    seed: null,
    detail: {
      ...common,
      startMb: round(first),
      endMb: round(last),
      mbAMinute: round(slope(held.map(({ minute, heapMb }) => [minute, heapMb]))),
    },
  }
}

/**
 * Rows come and go with the pages of a wall and arrows with the ranks, so that single counts differ by half; what stays
 * behind raises the middle one. One node kept a second is found.
 */
function nodesBar(name: string, held: readonly Sample[], common: Common): Bar {
  const nodes = held.map((one) => one.nodes)
  const listeners = held.map((one) => one.listeners)
  const half = Math.floor(held.length / 2)
  const more = percentile(nodes.slice(half), 0.5) - percentile(nodes.slice(0, half), 0.5)
  const moreListeners = Math.max(...listeners.slice(half)) - Math.max(...listeners.slice(0, half))
  const limit = Math.ceil(Math.max(...nodes) * 0.02)
  return {
    bar: `soak ${name} nodes`,
    figure: more,
    unit: 'DOM nodes more in the second half than in the first, median',
    limit,
    ok: more <= limit && moreListeners <= 2,
    peer: null,
    seed: null,
    detail: {
      ...common,
      most: Math.max(...nodes),
      least: Math.min(...nodes),
      listeners: Math.max(...listeners),
      moreListeners,
    },
  }
}

function framesBar(name: string, frames: readonly number[], idle: readonly number[], common: Common): Bar {
  const p95 = round(percentile(frames, 0.95))
  const peer = round(percentile(idle, 0.95))
  return {
    bar: `soak ${name} frames`,
    figure: p95,
    unit: 'ms between frames, p95',
    limit: FRAME_LIMIT_MS,
    ok: p95 <= FRAME_LIMIT_MS,
    peer: `an idle page beside it: p95 ${peer} ms`,
    seed: null,
    detail: {
      ...common,
      frames: frames.length,
      p50: round(percentile(frames, 0.5)),
      p99: round(percentile(frames, 0.99)),
    },
  }
}

function serverBar(rss: readonly { minute: number; mb: number }[], minutes: number, common: Common): Bar {
  const perMinute = round(slope(rss.map(({ minute, mb }) => [minute, mb])))
  const long = minutes >= LONG_MINUTES
  const all = rss.map(({ mb }) => mb)
  return {
    bar: 'soak server',
    figure: perMinute,
    unit: 'MB of server memory a minute, after warm-up',
    limit: long ? RSS_LIMIT_MB : 'told only: a slope needs five minutes',
    ok: !long || perMinute <= RSS_LIMIT_MB,
    peer: null,
    seed: null,
    detail: { ...common, leastMb: round(Math.min(...all)), mostMb: round(Math.max(...all)) },
  }
}

/** Least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length
  const [mx, my] = [mean(0), mean(1)]
  const up = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0)
  const down = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0)
  return down === 0 ? 0 : up / down
}

function percentile(all: readonly number[], share: number): number {
  const sorted = [...all].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

function round(n: number): number {
  return Math.round(n * 100) / 100
}
