import { paths } from '~/paths'
import { APP_VERSION } from '~/version'
import { tabletName } from './pad-tablet'
import { readBeatAnswer } from './read-answer'
import type { Beat } from './sent-taps'
import type { BeatAnswer } from './taps'

type Battery = { readonly level: number; readonly charging: boolean }

export type Place = { readonly eventCode: string; readonly sheetId: string | null }

export type Heart = {
  /** something worth telling has changed */
  readonly soon: () => void
  /** this tablet takes the seat from another one; whether it is now its own */
  readonly take: () => Promise<boolean>
  readonly stop: () => void
}

type Telling = {
  readonly unsent: () => number
  /** skewMs: how far this tablet's clock is ahead of the server's */
  readonly answered: (answer: BeatAnswer, skewMs: number) => void
}

const EVERY_MS = 15_000
const SOON_MS = 1_000
const PATIENCE_MS = 8_000

async function batteryNow(): Promise<Pick<Beat, 'battery' | 'charging'>> {
  const ask = (navigator as { getBattery?: () => Promise<Battery> }).getBattery
  const told = await ask?.call(navigator).catch(() => null)
  return { battery: told ? Math.round(told.level * 100) : null, charging: told?.charging ?? false }
}

/** 心跳: tells every 15 s while the page is visible, and soon after a change, how this tablet is. */
export function startBeat({ eventCode, sheetId }: Place, { unsent, answered }: Telling): Heart {
  let timer: ReturnType<typeof setTimeout> | undefined
  let stopped = false

  async function beat(take: boolean): Promise<boolean> {
    const battery = await batteryNow()
    const asked = performance.now()
    const body: Beat = {
      holder: tabletName(),
      eventCode,
      sheetId,
      ...battery,
      unsent: unsent(),
      version: APP_VERSION,
      clock: new Date().toISOString(),
      ...(take && { take }),
    }
    const response = await fetch(paths.bench(), {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const told = readBeatAnswer(await response.json())
    if (!told) return false
    const travelMs = (performance.now() - asked) / 2
    if (!stopped) answered(told, Math.round(Date.now() - travelMs - Date.parse(told.now)))
    return told.seat.mine
  }

  function plan(ms: number) {
    clearTimeout(timer)
    if (!stopped) timer = setTimeout(() => void tick(), ms)
  }

  async function tick() {
    if (document.visibilityState === 'visible') await beat(false).catch(() => false)
    plan(EVERY_MS)
  }

  const soon = () => plan(SOON_MS)
  const woken = () => document.visibilityState === 'visible' && soon()
  window.addEventListener('online', soon)
  document.addEventListener('visibilitychange', woken)
  plan(0)
  return {
    soon,
    take: () => beat(true),
    stop() {
      stopped = true
      clearTimeout(timer)
      window.removeEventListener('online', soon)
      document.removeEventListener('visibilitychange', woken)
    },
  }
}
