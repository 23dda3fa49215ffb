import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fingerprint } from '~/kit/fingerprint'
import { patchBetween, patched } from '~/kit/patch'
import { follow, type Held } from './follow'
import type { Changed, News } from './protocol'

const row = fc.record({ number: fc.constantFrom('11', '12', '13', '14'), total: fc.nat(99) })
const view = fc.record({
  asOf: fc.string(),
  head: fc.record({ seq: fc.nat() }),
  rows: fc.uniqueArray(row, { selector: (one) => one.number }),
})
type View = Readonly<Record<string, unknown>>

function standing(views: readonly View[], revision: number) {
  return { topic: 't', revision, hash: fingerprint(JSON.stringify(views[revision])), asOf: revision }
}

function whole(views: readonly View[], revision: number): Changed {
  return { ...standing(views, revision), view: views[revision] }
}

/** What a server says of these states: patches where it can, now and then a whole view, and beats between. */
function said(views: readonly View[], how: readonly ('patch' | 'whole' | 'beat')[]): News[] {
  return views.slice(1).flatMap((after, at): News[] => {
    const revision = at + 1
    const patch = how[at] === 'whole' ? null : patchBetween(views[at] ?? {}, after)
    const news = patch ? { ...standing(views, revision), from: at, patch } : whole(views, revision)
    return how[at] === 'beat' ? [news, standing(views, revision)] : [news]
  })
}

/** On its way a message may be lost, doubled, told later or damaged. */
function arriving(sent: readonly News[], troubles: readonly string[]): News[] {
  const late: News[] = []
  const through = sent.flatMap((one, at) => {
    const how = troubles[at] ?? 'as-sent'
    if (how === 'late') late.unshift(one)
    if (how === 'damaged' && 'view' in one)
      return [{ ...one, view: { ...(one.view as View), asOf: 'damaged' } }]
    if (how === 'damaged' && 'patch' in one) return [{ ...one, patch: { set: { asOf: 'damaged' } } }]
    return how === 'missed' || how === 'late' ? [] : how === 'doubled' ? [one, one] : [one]
  })
  return [...through, ...late]
}

function after(held: Held, news: News, views: readonly View[]): Held {
  const next = follow(held, news)
  if (next !== 'ask') return next.held
  // asked for the whole, the server tells its newest
  const answer = follow(held, whole(views, views.length - 1))
  return answer === 'ask' ? held : answer.held
}

test('a patch makes of one view exactly the next', () => {
  fc.assert(
    fc.property(view, view, (one, other) => {
      const patch = patchBetween(one, other)
      expect(patch && JSON.stringify(patched(one, patch))).toBe(JSON.stringify(other))
    }),
  )
})

test('missed, doubled, swapped and damaged messages end at the server’s state, and never pass through one it had not', () => {
  const trouble = fc.array(fc.constantFrom('as-sent', 'missed', 'doubled', 'late', 'damaged'), {
    maxLength: 20,
  })
  const how = fc.array(fc.constantFrom('patch', 'whole', 'beat'), { maxLength: 12 })
  fc.assert(
    fc.property(
      fc.array(view, { minLength: 2, maxLength: 12 }),
      how,
      trouble,
      fc.boolean(),
      (views, how, troubles, loaded) => {
        const first = { revision: 0, view: views[0] }
        let held: Held = { ...first, hash: loaded ? null : standing(views, 0).hash }
        // the next beat comes within two seconds, whatever happened to everything before it
        for (const news of [...arriving(said(views, how), troubles), standing(views, views.length - 1)]) {
          held = after(held, news, views)
          expect(JSON.stringify(held.view)).toBe(JSON.stringify(views[held.revision]))
        }
        expect(held.revision).toBe(views.length - 1)
      },
    ),
    { numRuns: 300 },
  )
})

const [one, other] = [
  { asOf: 'a', rows: [{ number: '11', total: 1 }] },
  { asOf: 'b', rows: [{ number: '11', total: 5 }] },
]

test('a patch upon a view that only seems to be the one it was made from is not believed', () => {
  const [news] = said([one, other], ['patch'])
  const seeming = { ...one, rows: [...one.rows, { number: '12', total: 3 }] }
  expect(news && follow({ revision: 0, view: seeming, hash: null }, news)).toBe('ask')
  expect(news && follow({ revision: 0, view: one, hash: null }, news)).toMatchObject({
    held: { view: other },
  })
})

test('a beat finds a view that is not the server’s, although the revision is the same', () => {
  const beat = standing([one], 0)
  expect(follow({ revision: 0, view: other, hash: null }, beat)).toBe('ask')
  expect(follow({ revision: 0, view: one, hash: null }, beat)).toMatchObject({ current: true })
})

test('an older view takes the place of a newer one only where the server says it never had that', () => {
  const held = { revision: 7, view: other, hash: null }
  const older = whole([one], 0)
  expect(follow(held, older)).toEqual({ held, current: false })
  expect(follow(held, { ...older, instead: 7 })).toMatchObject({ held: { revision: 0, view: one } })
  expect(follow(held, { ...older, instead: 6 })).toEqual({ held, current: false })
})
