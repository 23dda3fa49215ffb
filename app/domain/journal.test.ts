import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, sha256Hex } from './digest'
import { entryDigest, verifyChain, type JournalFields, type JournalLink } from './journal'

const TEXT_FIELDS = [
  'actorId',
  'actorName',
  'duty',
  'device',
  'act',
  'subject',
  'subjectId',
  'reason',
  'before',
  'after',
] as const

function fields(seq: number, rest: Partial<JournalFields> = {}): JournalFields {
  const who = { actorId: 'acc', actorName: '周记', duty: 'organizer', device: 'desk' }
  const what = {
    act: 'event/move-stage',
    subject: 'event',
    subjectId: 'ev',
    reason: '',
    before: '',
    after: '{"n":1}',
  }
  return { chain: 'ev', seq, at: new Date(Date.UTC(2026, 4, 1, 9, seq)), ...who, ...what, ...rest }
}

function chainOf(all: readonly JournalFields[]): JournalLink[] {
  let prevDigest = ''
  return all.map((entry) => {
    const digest = entryDigest(prevDigest, entry)
    const link = { ...entry, prevDigest, digest }
    prevDigest = digest
    return link
  })
}

function chain(n: number): JournalLink[] {
  return chainOf(Array.from({ length: n }, (_, place) => fields(place + 1)))
}

test('an untouched chain verifies to its head', () => {
  const links = chain(5)
  expect(verifyChain(links)).toEqual({ ok: true, head: { seq: 5, digest: links[4]?.digest } })
  expect(verifyChain([])).toEqual({ ok: true, head: { seq: 0, digest: '' } })
})

test('any changed field is detected at its entry', () => {
  const where = fc.tuple(
    fc.integer({ min: 0, max: 6 }),
    fc.constantFrom(...TEXT_FIELDS),
    fc.string({ minLength: 1 }),
  )
  fc.assert(
    fc.property(where, ([place, field, more]) => {
      const links = chain(7)
      links[place] = { ...links[place]!, [field]: links[place]![field] + more }
      expect(verifyChain(links)).toEqual({ ok: false, at: place + 1, why: 'digest' })
    }),
  )
})

test('a changed time is detected', () => {
  const links = chain(3)
  links[1] = { ...links[1]!, at: new Date(Date.UTC(2026, 4, 1, 9, 2, 0, 1)) }
  expect(verifyChain(links)).toEqual({ ok: false, at: 2, why: 'digest' })
})

test('an entry cut out or moved is detected', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), (place) => {
      const cut = chain(7).filter((_, each) => each !== place)
      expect(verifyChain(cut)).toEqual({ ok: false, at: place + 1, why: 'gap' })
    }),
  )
  const [one, two, three] = chain(3)
  expect(verifyChain([one!, three!, two!])).toEqual({ ok: false, at: 2, why: 'gap' })
})

test('an entry rewritten with a fitting digest breaks the next one', () => {
  const links = chain(4)
  const forged = fields(2, { after: '{"n":2}' })
  const prevDigest = links[0]!.digest
  links[1] = { ...forged, prevDigest, digest: entryDigest(prevDigest, forged) }
  expect(verifyChain(links)).toEqual({ ok: false, at: 3, why: 'link' })
})

test('a chain cut off at its end is detected against the stored head', () => {
  const links = chain(4)
  const head = { seq: 4, digest: links[3]!.digest }
  expect(verifyChain(links, head)).toEqual({ ok: true, head })
  expect(verifyChain(links.slice(0, 3), head)).toEqual({ ok: false, at: 3, why: 'head' })
})

test('an entry of another chain does not fit', () => {
  const mixed = chainOf([fields(1), fields(2, { chain: 'house' })])
  expect(verifyChain(mixed)).toEqual({ ok: false, at: 2, why: 'link' })
})

test('the digest is that of the canonical text, whatever the fields hold', () => {
  const texts = fc.record(
    Object.fromEntries(TEXT_FIELDS.map((field) => [field, fc.string({ unit: 'binary' })])),
  )
  fc.assert(
    fc.property(texts, fc.string(), fc.nat(), (given, prev, seq) => {
      const entry = fields(seq, { ...given, at: new Date(1_700_000_000_000 + seq) })
      const whole = canonical({ format: 'journal/1', prev, ...entry, at: entry.at.toISOString() })
      expect(entryDigest(prev, entry)).toBe(sha256Hex(whole))
    }),
  )
})
