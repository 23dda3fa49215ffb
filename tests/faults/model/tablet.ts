import { openOutboxCore, type OutboxCore, type OutboxParts } from '../../../app/realtime/outbox-core'
import { QUIET, type OutboxState, type Word } from '../../../app/realtime/outbox-state'
import { standingMark } from '../../../app/realtime/pad-mark'
import type { Tap } from '../../../app/realtime/pad-tap'
import type { Sent } from '../../../app/realtime/send-taps'
import type { StandingMark } from '../../../app/realtime/taps'
import type { Clock, Dice } from './clock'
import type { Disk } from './disk'
import { SHEET, type Server } from './server'

export type Net = {
  mode: 'good' | 'bad' | 'offline'
  signedIn: boolean
}

/** A mistake planted on purpose, which the same checks must find. */
export type Plant = 'none' | 'forget-on-send' | 'trust-the-send' | 'whole-lanes'

export type Made = {
  readonly tap: { entryId: string; aspectId: string }
  readonly upon: string
  onDisk: boolean
}

type World = {
  readonly clock: Clock
  readonly dice: Dice
  readonly disk: Disk
  readonly server: Server
  readonly net: Net
  readonly plant: Plant
  readonly made: Map<string, Made>
  readonly dropped: Set<string>
  readonly wrong: (what: string) => void
}

const PATIENCE_MS = 10_000

/** One tablet: a disk, a lock, and up to two pages that see each other's words. */
export function openTablet(world: World) {
  const { clock, dice, disk, server, net, wrong, made, dropped } = world
  const pages: (ReturnType<typeof openPage> | null)[] = [null, null]
  let line: Promise<unknown> = Promise.resolve()

  async function reach(taps: readonly Tap[], alive: () => boolean): Promise<Sent> {
    const later = { kind: 'later', waitMs: 0 } as const
    const never = () => new Promise<Sent>(() => undefined)
    if (net.mode === 'offline') return later
    const fate = net.mode === 'good' ? 9 : dice.below(10)
    const arrives = (): Sent => {
      if (!net.signedIn) return { kind: 'sign-in' }
      return { kind: 'verdicts', verdicts: taps.map((tap) => server.give(tap)) }
    }
    const giveUp = async () => {
      await clock.wait(PATIENCE_MS)
      return alive() ? later : never()
    }
    await clock.wait(dice.below(net.mode === 'good' ? 40 : 600))
    switch (fate) {
      case 0: // the request is lost
        return giveUp()
      case 1: // the answer is lost
        arrives()
        return giveUp()
      case 2: // it arrives long after the page has given up
        clock.later(() => void arrives(), PATIENCE_MS + dice.below(20_000))
        return giveUp()
      case 3: // delivered twice
        clock.later(() => void arrives(), dice.below(15_000))
        break
      case 4:
        return later
      case 5:
        return { kind: 'later', waitMs: 1000 * dice.below(5) }
      case 6: // the connection is cut at once
        if (dice.below(2)) arrives()
        return later
    }
    const sent = arrives()
    await clock.wait(dice.below(300))
    return alive() ? sent : never()
  }

  function openPage(at: number) {
    let alive = true
    let state: OutboxState = QUIET
    const settled = new Map<string, StandingMark>()
    const loaded =
      net.mode === 'offline' ? { sheetRevision: 0, marks: new Map<string, StandingMark>() } : server.page()
    const store = disk.handle(() => alive)
    const planted: { send?: OutboxParts['send'] } = {}
    if (world.plant === 'forget-on-send')
      planted.send = (taps) => {
        void store.done(taps.map(({ entryId }) => ({ entryId, mark: null }))).catch(() => undefined)
        return reach(taps, () => alive)
      }
    if (world.plant === 'trust-the-send')
      planted.send = async (taps) => {
        const sent = await reach(taps, () => alive)
        if (sent.kind !== 'later') return sent
        const value = { hundredths: 0, revision: 1, sheetRevision: 1, round: 1, at: '' }
        return { kind: 'verdicts', verdicts: taps.map(({ entryId }) => ({ ok: true, entryId, value })) }
      }
    if (world.plant === 'whole-lanes')
      planted.send = (taps) => {
        const rest = state.taps.filter((tap) => tap.seq > 0 && !taps.includes(tap))
        return reach([...taps, ...rest], () => alive)
      }
    const core: OutboxCore = openOutboxCore('judge', {
      store,
      send: (taps) => reach(taps, () => alive),
      now: clock.now,
      ticks: clock.now,
      later: (work, ms) => clock.later(() => alive && work(), ms),
      dice: () => dice.below(1000) / 1000,
      online: () => net.mode !== 'offline',
      alone(work) {
        const turn = line.then(() => (alive ? Promise.race([work(), gone]) : undefined))
        line = turn.catch(() => undefined)
        return turn.then(() => undefined)
      },
      tellOthers(word: Word) {
        // a sleeping page misses some of it
        if (dice.below(12) === 0) return
        const other = pages[1 - at]
        clock.later(() => other?.core.heard(word), dice.below(20))
      },
      changed(next) {
        state = next
        const drafts = new Set(next.keeping)
        for (const { entryId } of next.taps) {
          if (drafts.has(entryId) || next.storage === 'failed') continue
          const one = made.get(entryId)
          if (one) one.onDisk = true
          if (!disk.holds(entryId) && !server.has(entryId) && !dropped.has(entryId))
            wrong(`shown as kept, not on the disk: ${entryId}`)
        }
      },
      delivered({ entryId }) {
        if (!server.has(entryId)) wrong(`shown as delivered, not at the server: ${entryId}`)
      },
      ...planted,
    })
    let letGo = () => {}
    const gone = new Promise<void>((done) => {
      letGo = done
    })

    function standing(aspectId: string): StandingMark | null {
      const own = state.given[`${SHEET} ${aspectId}`]
      const { sheetRevision, marks } = loaded
      return standingMark({ loaded: marks.get(aspectId), sheetRevision, own, settled: settled.get(aspectId) })
    }

    function mark(entryId: string, aspectId: string, revision?: number) {
      const last = state.taps.findLast((tap) => tap.kind === 'mark' && tap.aspectId === aspectId)
      const stands = standing(aspectId)
      const own = revision === undefined && last?.kind === 'mark' ? last : undefined
      const upon = revision ?? (own ? own.revision + 1 : (stands?.revision ?? 0))
      made.set(entryId, {
        tap: { entryId, aspectId },
        upon: own ? own.entryId : server.entryAt(aspectId, upon),
        onDisk: false,
      })
      const hundredths = dice.below(1000)
      const answer = { kind: 'points', hundredths } as const
      const when = { at: new Date(clock.now()).toISOString(), accountId: 'judge', eventCode: 'E' }
      core.keep({
        kind: 'mark',
        entryId,
        sheetId: SHEET,
        aspectId,
        answer,
        hundredths,
        revision: upon,
        ...(own && { after: own.entryId }),
        ...when,
      })
    }

    /** The judge looks at what the server did not take, and decides. */
    function settle(entryId: string) {
      const [one] = state.stuck
      if (!one || one.tap.kind !== 'mark') return
      const { aspectId } = one.tap
      const held = state.taps.filter((tap) => tap.kind === 'mark' && tap.aspectId === aspectId)
      if (one.standing) settled.set(aspectId, one.standing)
      held.forEach((tap) => dropped.add(tap.entryId))
      core.drop(held.map((tap) => tap.entryId))
      if (dice.below(2)) mark(entryId, aspectId, one.standing?.revision ?? 0)
    }

    return {
      core,
      mark,
      settle,
      state: () => state,
      crash() {
        alive = false
        core.stop()
        letGo()
        pages[at] = null
      },
    }
  }

  function page(at: number) {
    const open = pages[at] ?? openPage(at)
    pages[at] = open
    return open
  }
  return { page, crash: (at: number) => pages[at]?.crash() }
}
