import { expect, test } from 'vitest'
import { entryDigest, type JournalFields, type JournalLink } from './journal'
import { checkLedger, headText, HEAD_EVERY, signsHead, type SignedHead } from './ledger-check'
import { checkState, type StoredSheet } from './ledger-state'

function entry(seq: number, rest: Partial<JournalFields> = {}): JournalFields {
  const who = { actorId: 'j1', actorName: '裁判1', duty: 'judge', device: 'tablet' }
  const mark = { aspect: 'A1', aspectId: 'a1', hundredths: seq * 100, answer: { kind: 'points' } }
  const what = { act: 'scoring/give-mark', subject: 'sheet', subjectId: 's1', reason: '', before: '' }
  const at = new Date(Date.UTC(2026, 4, 20, 6, 0, seq))
  return { chain: 'ev', seq, at, ...who, ...what, after: JSON.stringify(mark), ...rest }
}

function chainOf(all: readonly JournalFields[]): JournalLink[] {
  let prevDigest = ''
  return all.map((fields) => {
    const digest = entryDigest(prevDigest, fields)
    const link = { ...fields, prevDigest, digest }
    prevDigest = digest
    return link
  })
}

const whole = chainOf([1, 2, 3, 4, 5, 6].map((seq) => entry(seq)))
const head = { seq: 6, digest: whole[5]!.digest }
const signed = (seq: number): SignedHead => {
  const facts = {
    chain: 'ev',
    seq,
    digest: whole[seq - 1]!.digest,
    at: '2026-05-20T06:00:09.000Z',
    keyId: 'k',
  }
  return { ...facts, signature: headText(facts) }
}
const heads = [signed(3), signed(6)]
const fits = (text: string, signature: string) => text === signature

test('nothing is found in an untouched ledger, with its heads and one seen on paper', () => {
  const witnessed = [{ seq: 4, digest: whole[3]!.digest.slice(0, 8) }]
  expect(checkLedger({ entries: whole, head, signed: heads }, { fits, witnessed })).toEqual([])
  expect(checkLedger({ entries: [], head: null, signed: [] })).toEqual([])
})

test.each<[string, JournalLink[], string[]]>([
  [
    'a changed entry',
    whole.map((one) => (one.seq === 2 ? { ...one, after: '{}' } : one)),
    ['entry-changed 2'],
  ],
  ['a deleted entry', whole.filter((one) => one.seq !== 3), ['gap 3', 'link 4', 'head-differs 3']],
  ['an end cut off', whole.slice(0, 4), ['tail-cut 6', 'tail-cut 6']],
  [
    'two entries exchanged',
    whole.map((one) =>
      one.seq === 4 ? { ...whole[4]!, seq: 4 } : one.seq === 5 ? { ...whole[3]!, seq: 5 } : one,
    ),
    ['link 4', 'entry-changed 4', 'link 5', 'entry-changed 5', 'link 6'],
  ],
])('%s is named', (_, entries, expected) => {
  const found = checkLedger({ entries, head, signed: heads }, { fits })
  expect(found.map(({ kind, seq }) => `${kind} ${seq}`)).toEqual(expected)
})

test('a ledger rewritten as a whole agrees with itself, and is told by a head seen elsewhere', () => {
  const forged = chainOf([1, 2, 3, 4, 5, 6].map((seq) => entry(seq, seq === 2 ? { after: '{}' } : {})))
  const own = { seq: 6, digest: forged[5]!.digest }
  expect(checkLedger({ entries: forged, head: own, signed: [] })).toEqual([])
  const witnessed = [{ seq: 6, digest: head.digest.slice(0, 8) }]
  const found = checkLedger({ entries: forged, head: own, signed: [] }, { witnessed })
  expect(found).toMatchObject([{ kind: 'witness', seq: 6 }])
  const kinds = checkLedger({ entries: forged, head: own, signed: heads }, { fits }).map(({ kind }) => kind)
  expect(kinds).toEqual(['head-differs', 'head-differs'])
})

test('a head with another hand’s signature, or too short a one from paper, is told', () => {
  const other = { ...heads[0]!, signature: '' }
  expect(checkLedger({ entries: whole, head, signed: [other] }, { fits })).toMatchObject([
    { kind: 'signature' },
  ])
  const short = [{ seq: 4, digest: whole[3]!.digest.slice(0, 7) }]
  expect(checkLedger({ entries: whole, head, signed: [] }, { witnessed: short })).toMatchObject([
    { kind: 'witness' },
  ])
})

test.each([
  [0, 1, ['scoring/give-mark'], false],
  [0, HEAD_EVERY, ['scoring/give-mark'], true],
  [HEAD_EVERY - 1, HEAD_EVERY, ['scoring/give-mark'], true],
  [HEAD_EVERY, HEAD_EVERY + 1, ['scoring/give-mark'], false],
  [10, 130, ['scoring/give-mark'], true],
  [3, 4, ['scoring/sign-sheet'], true],
  [3, 5, ['scoring/give-mark', 'scoring/lock-event'], true],
])('a chain that grew from %d to %d by %j has its head signed: %s', (from, to, acts, signs) => {
  expect(signsHead(from, to, acts)).toBe(signs)
})

const sheet: StoredSheet = {
  ...{ id: 's1', seatId: 'seat', seat: '101', status: 'open', digest: null, totalHundredths: null },
}
const answer = '{"kind":"points"}'
const mark = { sheetId: 's1', aspectId: 'a1', hundredths: 600, answer, where: '101 A1' }
const taps = [{ sheetId: 's1', aspectId: 'a1', count: 6 }]

test('marks and sheets that stand as the ledger left them are right', () => {
  expect(checkState(whole, { marks: [mark], taps, sheets: [sheet] })).toEqual([])
})

test('a mark changed, added or taken away beside the ledger is named with both figures', () => {
  const found = (marks: (typeof mark)[]) => checkState(whole, { marks, taps, sheets: [sheet] })
  const says = { kind: 'mark', seq: 6, where: '101 A1', says: '600', found: '900' }
  expect(found([{ ...mark, hundredths: 900 }])).toEqual([says])
  expect(found([{ ...mark, answer: '{"kind":"faults"}' }])).toMatchObject([{ kind: 'mark', seq: 6 }])
  expect(found([])).toMatchObject([{ kind: 'mark-missing', where: '101 A1', says: '600' }])
  const extra = { ...mark, aspectId: 'a2', where: '101 A2' }
  expect(found([mark, extra])).toMatchObject([{ kind: 'mark-extra', where: '101 A2' }])
})

test('a sheet signed without an entry is named; a reopened one may be open', () => {
  const sign = { act: 'scoring/sign-sheet', after: JSON.stringify({ digest: 'd', totalHundredths: 600 }) }
  const signing = chainOf([...[1, 2, 3, 4, 5, 6].map((seq) => entry(seq)), entry(7, sign)])
  const done = { ...sheet, status: 'signed', digest: 'd', totalHundredths: 600 }
  const check = (entries: JournalLink[], sheets: StoredSheet[]) =>
    checkState(entries, { marks: [mark], taps, sheets })
  expect(check(signing, [done])).toEqual([])
  expect(check(signing, [{ ...done, totalHundredths: 700 }])).toMatchObject([{ kind: 'sheet', seq: 7 }])
  expect(check(whole, [done])).toMatchObject([{ kind: 'sheet', where: '101' }])
  const again = chainOf([...signing, entry(8, { act: 'scoring/reopen-sheet', after: '' })])
  expect(check(again, [sheet])).toEqual([])
})

test('a new round makes the panel’s marks on that aspect blank', () => {
  const round = {
    act: 'scoring/open-round',
    subjectId: 'seat',
    before: JSON.stringify({ aspectId: 'a1' }),
    after: '',
  }
  const entries = chainOf([entry(1), entry(2, round)])
  expect(checkState(entries, { marks: [], taps: [{ ...taps[0]!, count: 1 }], sheets: [sheet] })).toEqual([])
  expect(checkState(entries, { marks: [mark], taps: [], sheets: [sheet] })).toMatchObject([
    { kind: 'mark-extra' },
    { kind: 'tap', says: '1', found: '0' },
  ])
})
