import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint } from '~/kit/fingerprint'
import { patchBetween, patched } from '~/kit/patch'
import { follow } from './follow'
import type { Changed, Patched, Told } from './protocol'

const row = fc.record({ number: fc.constantFrom('11', '12', '13', '14'), total: fc.nat(99) })
const view = fc.record({
  asOf: fc.string(),
  head: fc.record({ seq: fc.nat() }),
  rows: fc.uniqueArray(row, { selector: (one) => one.number }),
})

function messages(views: readonly Readonly<Record<string, unknown>>[]): (Changed | Patched)[] {
  return views.slice(1).map((after, at) => {
    const patch = patchBetween(views[at] ?? {}, after)
    const [topic, revision] = ['t', at + 1]
    if (!patch) return { topic, revision, view: after }
    return { topic, from: at, revision, hash: fingerprint(JSON.stringify(after)), patch }
  })
}

test('a patch makes of one view exactly the next', () => {
  fc.assert(
    fc.property(view, view, (one, other) => {
      const patch = patchBetween(one, other)
      expect(patch && JSON.stringify(patched(one, patch))).toBe(JSON.stringify(other))
    }),
  )
})

test('missed, doubled and swapped messages end at the server’s state, and never pass through one it had not', () => {
  const trouble = fc.array(fc.constantFrom('as-sent', 'missed', 'doubled', 'late'), { maxLength: 12 })
  fc.assert(
    fc.property(fc.array(view, { minLength: 2, maxLength: 12 }), trouble, (views, troubles) => {
      const sent = messages(views)
      const late: (Changed | Patched)[] = []
      const arriving = sent.flatMap((one, at) => {
        const how = troubles[at] ?? 'as-sent'
        if (how === 'late') late.push(one)
        return how === 'missed' || how === 'late' ? [] : how === 'doubled' ? [one, one] : [one]
      })
      let held: Told = { revision: 0, view: views[0] }
      // the last one is told again by the sweep at the latest
      for (const news of [...arriving, ...late, ...sent.slice(-1)]) {
        const next = follow(held, news)
        held = next === 'ask' ? { revision: news.revision, view: views[news.revision] } : next
        expect(JSON.stringify(held.view)).toBe(JSON.stringify(views[held.revision]))
      }
      expect(held.revision).toBe(views.length - 1)
    }),
  )
})

test('a patch upon a view that only seems to be the one it was made from is not believed', () => {
  const [before, after] = [
    {
      asOf: 'a',
      rows: [
        { number: '11', total: 1 },
        { number: '12', total: 2 },
      ],
    },
    {
      asOf: 'b',
      rows: [
        { number: '11', total: 5 },
        { number: '12', total: 2 },
      ],
    },
  ]
  const [news] = messages([before, after])
  const other = { ...before, rows: [before.rows[0], { number: '12', total: 3 }] }
  expect(news && follow({ revision: 0, view: other }, news)).toBe('ask')
  expect(news && follow({ revision: 0, view: before }, news)).toEqual({ revision: 1, view: after })
})
