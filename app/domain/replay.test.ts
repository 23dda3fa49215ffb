import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRESETS } from './preset'
import { narrower, replayView, shownAt, type ReplayGround } from './replay'
import type { Happening, Step } from './replay/happening'
import { doneBy, historyOf, type ReplaySheet } from './replay/history'
import { momentsOf } from './replay/moments'
import { placeOf, reelOf, stepsAt, timeAt } from './replay/reel'
import { heldAt } from './replay/track'

const SEATS = [
  { id: 's1', number: '101' },
  { id: 's2', number: '108' },
]
const SHEETS: ReplaySheet[] = SEATS.flatMap(({ id: seatId }) =>
  [1, 2, 3].map((seatNo) => ({
    id: `${seatId}-${seatNo}`,
    seatId,
    module: 'A',
    judgeId: `j${seatNo}`,
    seatNo,
    marksOf: 1,
  })),
)
const GROUND: ReplayGround = {
  event: { code: 'E', name: '电工', group: '职工组', trade: '电工', level: 'senior', season: 'S' },
  rulebook: PRESETS['city-10-20-30'],
  modules: [{ code: 'A', name: '安装', maxHundredths: 10_000 }],
  judges: 3,
  presentCount: 2,
  seats: SEATS,
  sheets: SHEETS,
  published: new Map([
    [
      1,
      [
        {
          number: '101',
          name: '甲',
          org: '厂',
          rank: 1,
          totalHundredths: 9000,
          modules: { A: 9000 },
          tier: null,
          decidedBy: null,
        },
      ],
    ],
  ]),
}
const sign = (sheetId: string, totalHundredths = 9000): Happening => ({
  kind: 'sign',
  sheetId,
  totalHundredths,
})
const all = SHEETS.map(({ id }) => sign(id))

/** A step a second, from second 1 on. */
function story(...happened: readonly Happening[]) {
  const begun: Happening[] = [
    { kind: 'stage', stage: 'second-seal' },
    { kind: 'stage', stage: 'marking' },
    ...happened,
  ]
  const steps = begun.map((what, at): Step => ({
    seq: at + 1,
    at: (at + 1) * 1000,
    short: `digest${at}`,
    what,
  }))
  return historyOf(steps, SHEETS, new Map())
}
const viewAt = (history: ReturnType<typeof story>, second: number, widest = 'open' as const) =>
  replayView(GROUND, history, shownAt(history, second * 1000), widest)
const told = (history: ReturnType<typeof story>, widest?: Parameters<typeof momentsOf>[2]) =>
  momentsOf(GROUND, history, widest).map(({ what }) => what)

describe('the board of a moment', () => {
  test('counts a signature from its moment on and not after a reopening', () => {
    const history = story(...all, { kind: 'reopen', sheetId: 's1-1' }, sign('s1-1', 8000))
    const counted = (second: number) => viewAt(history, second).modules[0]?.counted
    expect([7, 8, 9, 10].map(counted)).toEqual([false, true, false, true])
    expect(viewAt(history, 9).rows.find(({ number }) => number === '101')?.modules).toEqual({
      A: { submitted: 2, of: 3 },
    })
  })

  test('has no names before the publication and the published ones after it', () => {
    const history = story(...all, { kind: 'stage', stage: 'unsealed' }, { kind: 'publish', version: 1 })
    expect(viewAt(history, 9).rows.some((row) => 'name' in row)).toBe(false)
    expect(viewAt(history, 10)).toMatchObject({ phase: 'open', rows: [{ number: '101', name: '甲' }] })
  })

  test('stands still from a freeze until its release', () => {
    const freeze: Happening = { kind: 'freeze', until: 4500 }
    const history = story(...all.slice(0, 2), freeze, ...all.slice(2), { kind: 'release' })
    const kept = viewAt(history, 5)
    expect(kept.frozenSince).toBe(new Date(4500).toISOString())
    expect(viewAt(history, 9)).toEqual(kept)
    expect(viewAt(history, 10)).toMatchObject({ frozenSince: null, modules: [{ counted: true }] })
  })

  test('a planned freeze holds from its minute on, even before its entry stands', () => {
    const history = story({ kind: 'board', mode: 'blind', freezeAt: 4500 }, ...all)
    expect(viewAt(history, 4).frozenSince).toBeNull()
    expect(viewAt(history, 6).frozenSince).toBe(new Date(4500).toISOString())
    expect(viewAt(history, 6).progress.sheets).toBe(1)
  })

  test('is never wider than what may be shown now', () => {
    const history = story(...all, { kind: 'publish', version: 1 })
    expect(replayView(GROUND, history, shownAt(history, 9000), 'blind').phase).toBe('blind')
    expect(replayView(GROUND, history, shownAt(history, 8000), 'progress').rows).toEqual([])
    expect(replayView(GROUND, history, shownAt(history, 8000), 'waiting').phase).toBe('waiting')
    expect(narrower('open', 'progress')).toBe('progress')
  })
})

describe('the moments', () => {
  test('a sheet is told by seat, module and the judge’s seat; the last of a module is long', () => {
    const moments = momentsOf(GROUND, story(...all))
    expect(moments[1]).toEqual({ at: 3000, what: 'signed', seat: '101', module: 'A', judge: 1 })
    expect(moments.at(-1)).toMatchObject({ complete: true, long: true })
  })

  test('a disqualified seat’s sheets are not waited for', () => {
    const out: Happening = { kind: 'outcome', seatId: 's2', outcome: 'dsq' }
    const moments = momentsOf(GROUND, story(out, ...all.slice(0, 3)))
    expect(moments.at(-1)).toMatchObject({ complete: true })
    expect(JSON.stringify(moments.find(({ what }) => what === 'seat-changed'))).not.toContain('108')
  })

  test('where only progress is shown neither seat nor module is told, and nothing where the board is off', () => {
    const history = story(...all)
    expect(told(history, 'progress')).toEqual(['stage', ...all.map(() => 'sheet-in')])
    expect(JSON.stringify(momentsOf(GROUND, history, 'progress'))).not.toMatch(/101|108|"A"|judge/)
    expect(told(history, 'waiting')).toEqual([])
  })

  test('nothing of a freeze is told, during it or after', () => {
    const history = story(sign('s1-1'), { kind: 'freeze', until: 4000 }, sign('s1-2'), { kind: 'release' })
    expect(told(history)).toEqual(['stage', 'signed', 'frozen', 'released'])
  })
})

test('an entry dated before the one ahead of it was seen no earlier than that one', () => {
  const steps = [5000, 3000, 6000].map((at, index): Step => ({
    seq: index + 1,
    at,
    short: '',
    what: { kind: 'other' },
  }))
  const history = historyOf(steps, [], new Map())
  expect([4999, 5000, 6000].map((at) => doneBy(history, at))).toEqual([0, 2, 3])
})

test('a spread too wide makes the marks of the seat blank again', () => {
  const mark = (sheetId: string): Happening => ({
    kind: 'mark',
    sheetId,
    aspectId: 'x',
    hundredths: 0,
    score: 1,
  })
  const again: Happening = { kind: 'vote-again', seatId: 's1', aspectId: 'x' }
  const history = story(mark('s1-1'), mark('s1-2'), mark('s2-1'), again)
  expect([4, 5, 6].map((second) => viewAt(history, second).progress.marks)).toEqual([2, 3, 1])
})

test('on a reel every moment has its place, in order, and finds its time again', () => {
  const gaps = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(gaps, (between) => {
      let at = 1_800_000_000_000
      const times = between.map((gap) => (at += gap))
      const reel = reelOf(times)
      for (const [index, time] of times.entries()) {
        expect(placeOf(reel, time)).toBe(reel.places[times.lastIndexOf(time)])
        expect(timeAt(reel, reel.places[index] ?? 0)).toBe(time)
      }
      expect(reel.length).toBeLessThanOrEqual(times.length * 300_000)
      const { before, after } = stepsAt(reel, times[0] ?? 0)
      expect(before).toBeNull()
      expect(after === null || after > (times[0] ?? 0)).toBe(true)
    }),
  )
})

test('a track answers as a walk from its beginning would', () => {
  const starts = fc.uniqueArray(fc.integer({ min: 1, max: 60 })).map((all) => all.sort((a, b) => a - b))
  fc.assert(
    fc.property(starts, fc.integer({ min: 0, max: 70 }), (from, done) => {
      const track = from.map((start) => ({ from: start, value: start }))
      const walked = from.filter((start) => start <= done).at(-1) ?? 0
      expect(heldAt(track, done, 0)).toBe(walked)
    }),
  )
})
