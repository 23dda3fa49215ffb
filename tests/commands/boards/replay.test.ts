import { describe, expect, test } from 'vitest'
import { freezeBoard } from '../../../app/commands/boards/freeze-board.server'
import { freezeDue } from '../../../app/commands/boards/freeze-due.server'
import { releaseBoard } from '../../../app/commands/boards/release-board.server'
import { setBoard } from '../../../app/commands/boards/set-board.server'
import { unsealEvent } from '../../../app/commands/draws/unseal-event.server'
import { moveStage } from '../../../app/commands/events/move-stage.server'
import { publishResults } from '../../../app/commands/results/publish-results.server'
import { lockEvent } from '../../../app/commands/scoring/lock-event.server'
import { recordMinutes } from '../../../app/commands/scoring/record-minutes.server'
import { setOutcome } from '../../../app/commands/scoring/set-outcome.server'
import { boardAt } from '../../../app/data/board-facts.server'
import { db } from '../../../app/data/prisma.server'
import { canonical } from '../../../app/domain/digest'
import type { BoardView } from '../../../app/domain/board'
import { revisionOf } from '../../../app/queries/revision.server'
import { boardNow } from '../../../app/queries/watch/board-now.server'
import { publicBoard } from '../../../app/queries/watch/board.server'
import { publicBoardThen, publicReplay } from '../../../app/queries/watch/replay.server'
import { boardTopic } from '../../../app/realtime/protocol'
import { DRAWN_LINE } from '../../../prisma/season/drawn-line'
import { must } from '../../../prisma/season/must'
import { dice, seedOf } from '../../faults/dice'
import { playedEvent } from '../../given/played'

const START = Date.UTC(2026, 4, 20, 1, 0, 0)
type Seen = { readonly at: Date; readonly view: BoardView }

async function seen(code: string, at: Date): Promise<Seen> {
  const told = await publicBoard(code, at)
  if (!told) throw new Error('no board')
  return { at, view: told.view }
}

async function differing(code: string, all: readonly Seen[], now: Date): Promise<string[]> {
  const wrong: string[] = []
  for (const { at, view } of all) {
    const then = await publicBoardThen(code, at, now)
    if (canonical(then) !== canonical(view))
      wrong.push(`${at.toISOString()} ${canonical(view)} / ${canonical(then)}`)
  }
  return wrong
}

describe.each(['sheet', 'aspect'] as const)('an event marked by %s, played at random', (unit) => {
  test(
    'the replay of every moment is the board the public saw at that moment',
    { timeout: 120_000 },
    async () => {
      const seed = seedOf()
      console.log(`seed: ${seed}`)
      const throws = dice(seed)
      let clock = START
      const tick = () => new Date((clock += 1_000 + throws.below(60_000)))
      const event = await playedEvent({ unit, now: new Date(clock) })
      const { id: eventId, code, organizer: by, chief } = event
      const all: Seen[] = []
      // the moment of the change, and a quiet one after it
      const look = async () => {
        all.push(await seen(code, new Date(clock)), await seen(code, tick()))
        await compare()
      }
      // the board kept up from mark to mark, and the same board read from nothing
      const unlike: string[] = []
      const compare = async () => {
        const whole = (await boardAt(db(), code))?.view
        if (!whole) throw new Error('no board')
        const told = { id: eventId, code, stage: whole.event.stage }
        const kept = await boardNow(told, await revisionOf(boardTopic(code)))
        if (canonical(kept) !== canonical(whole)) unlike.push(`${canonical(kept)} / ${canonical(whole)}`)
      }
      const sheet = () => event.sheets[throws.below(event.sheets.length)]!.id
      const seat = () => event.blind[throws.below(event.blind.length)]!
      const out = event.blind[0]!.id
      const board = (mode: 'off' | 'progress-only' | 'blind', freezeAt: Date | null) =>
        must(setBoard({ eventId, mode, freezeAt, by, now: tick() }))
      const outcome = (outcome: 'ok' | 'dsq') =>
        must(setOutcome({ eventId, seatId: out, outcome, reason: '使用手机', by: chief, now: tick() }))

      async function rounds(n: number) {
        for (let round = 0; round < n; round += 1) {
          const one = sheet()
          if (throws.below(12) === 0) await event.reopen(one, tick())
          else if (throws.below(14) === 0)
            await recordMinutes({
              eventId,
              seatId: seat().id,
              minutes: throws.below(200),
              by: chief,
              now: tick(),
            })
          else if (throws.below(3) === 0) await event.sign(one, tick())
          else await event.mark(one, throws.below(2), throws.below(4), tick())
          await look()
        }
      }
      async function finish() {
        // votes that were too far apart are given again before anybody can sign
        for (let round = 0; round < 2; round += 1)
          for (const { id } of event.sheets) {
            await event.mark(id, 0, 2, tick())
            await event.mark(id, 1, 3, tick())
          }
        await look()
        for (const { id } of event.sheets) {
          await event.sign(id, tick())
          await look()
        }
      }

      await look()
      await rounds(30)
      await board('off', null)
      await rounds(3)
      await board('blind', null)
      await finish()
      await board('progress-only', null)
      const other = event.sheets.find(({ seatId }) => seatId !== out)!.id
      expect(await event.reopen(other, tick())).toBe(true)
      await look()
      expect(await event.sign(other, tick())).toBe(true)
      await look()
      await board('blind', null)
      expect(await event.reopen(other, tick())).toBe(true)
      await look()
      await outcome('dsq')
      await look()
      await outcome('ok')
      // planned, come, kept a little later, released; then by hand, and over the publication
      await board('blind', new Date(clock + 90_000))
      await rounds(4)
      clock += 90_000
      await look()
      await freezeDue(tick())
      await rounds(3)
      await finish()
      await must(releaseBoard({ eventId, reason: '看错时间', by, now: tick() }))
      await look()
      const frozenAt = tick()
      await must(freezeBoard({ eventId, at: frozenAt, by, now: frozenAt }))
      await outcome('dsq')
      await finish()
      await must(lockEvent({ eventId, signature: { strokes: DRAWN_LINE }, by: chief, now: tick() }))
      await look()
      const held = await publicReplay(code, {}, new Date(clock))
      expect(held?.moments.every(({ at }) => at <= frozenAt.getTime())).toBe(true)
      expect(await differing(code, all, new Date(clock))).toEqual([])
      await must(unsealEvent({ eventId, by: event.supervisor, now: tick() }))
      await must(publishResults({ eventId, by, now: tick() }))
      await look()
      await must(releaseBoard({ eventId, reason: '闭幕式结束', by, now: tick() }))
      await look()
      await must(moveStage({ eventId, to: 'appeal', by, now: tick() }))
      await look()

      expect(unlike).toEqual([])
      const phases = new Set(all.map(({ view }) => view.phase))
      expect([...phases].sort()).toEqual(['blind', 'open', 'waiting'])
      expect(all.some(({ view }) => view.modules.some((one) => one.counted) && view.phase === 'blind')).toBe(
        true,
      )
      expect(await differing(code, all, new Date(clock))).toEqual([])
      const replay = await publicReplay(code, {}, new Date(clock))
      const told = new Set(replay?.moments.map(({ what }) => what))
      for (const what of [
        'signed',
        'reopened',
        'sheet-in',
        'sheet-back',
        'seat-changed',
        'stage',
        'frozen',
        'released',
      ])
        expect(told).toContain(what)
      expect(await db().journalEntry.count({ where: { chain: eventId } })).toBeGreaterThan(80)
    },
  )
})
