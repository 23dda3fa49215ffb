import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { entryDigest, type JournalFields } from '../../app/domain/journal'
import { headText } from '../../app/domain/ledger-check'
import { run } from './given'

type Whole = {
  format: string
  event: object
  publicKey: string
  keyId: string
  entries: Entry[]
  head: object
  signedHeads: { signature: string }[]
}
type Entry = Omit<JournalFields, 'at'> & { at: string; prevDigest: string; digest: string; after: string }

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const raw = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)
const keyId = createHash('sha256').update(raw).digest('hex').slice(0, 16)

function ledger(change: (file: Whole) => unknown = (file) => file): string {
  return JSON.stringify(change(whole()))
}

function whole(): Whole {
  const entries: Entry[] = []
  let prevDigest = ''
  for (const seq of [1, 2, 3, 4, 5]) {
    const who = { actorId: 'j1', actorName: '裁判1', duty: 'judge', device: '平板' }
    const what = { act: 'scoring/give-mark', subject: 'sheet', subjectId: 's1', reason: '', before: '' }
    const at = new Date(Date.UTC(2026, 4, 20, 6, 0, seq))
    const fields: JournalFields = { chain: 'ev', seq, at, ...who, ...what, after: `{"n":${seq}}` }
    const entry: Entry = {
      ...fields,
      at: at.toISOString(),
      prevDigest,
      digest: entryDigest(prevDigest, fields),
    }
    prevDigest = entry.digest
    entries.push(entry)
  }
  const head = { seq: 5, digest: prevDigest }
  const facts = { chain: 'ev', ...head, at: '2026-05-20T06:00:09.000Z', keyId }
  const signature = sign(null, Buffer.from(headText(facts)), privateKey).toString('hex')
  const signedHeads = [{ ...facts, signature }]
  const event = { code: 'WELD', name: '焊工' }
  return { format: 'ledger/1', event, publicKey: raw.toString('hex'), keyId, entries, head, signedHeads }
}

const verify = (text: string, ...words: string[]) => run(['verify-ledger', 'f', ...words], { f: text })

test('a whole ledger verifies, with a head from paper', async () => {
  const digest = whole().entries[2]!.digest
  const { exit, out } = await verify(ledger(), '--head', `3:${digest.slice(0, 8)}`)
  expect([exit, JSON.parse(out)]).toMatchObject([0, { ok: true, entries: 5, heads: 1, findings: [] }])
})

const DAMAGES: readonly [string, (file: Whole) => void, string, number][] = [
  ['a changed entry', (file: Whole) => void (file.entries[1]!.after = '{"n":9}'), 'entry-changed', 2],
  ['a missing entry', (file: Whole) => void file.entries.splice(2, 1), 'gap', 3],
  ['an end cut off', (file: Whole) => void file.entries.splice(3), 'tail-cut', 5],
  [
    'a head signed by another',
    (file: Whole) => void (file.signedHeads[0]!.signature = '00'.repeat(64)),
    'signature',
    5,
  ],
]

test.each(DAMAGES)('%s is named in a sentence, exit 1', async (_, damage, kind, seq) => {
  const { exit, out } = await verify(
    ledger((file) => (damage(file), file)),
    '--lang',
    'en',
  )
  const { findings } = JSON.parse(out) as { findings: { kind: string; seq: number; sentence: string }[] }
  expect(exit).toBe(1)
  expect(findings[0]).toMatchObject({ kind, seq })
  expect(findings[0]?.sentence.length).toBeGreaterThan(20)
})

test('a head seen elsewhere that is not in the ledger is told', async () => {
  const { exit, out } = await verify(ledger(), '--head', '4:00000000')
  expect(exit).toBe(1)
  expect(out).toContain('"kind": "witness"')
})

test('with another house’s key every signed head is refused', async () => {
  const { exit, out } = await verify(ledger(), '--key', 'ab'.repeat(32))
  expect([exit, out.includes('"signature"')]).toEqual([1, true])
})

test.each([
  [['verify-ledger'], /give a FILE or --event CODE/],
  [['verify-ledger', 'f', '--event', 'X'], /one of both/],
  [['verify-ledger', 'f', '--head', 'x'], /allowed: SEQ:DIGEST/],
  [['verify-ledger', 'f', '--key', 'x'], /64 hexadecimal digits/],
  [['verify-ledger', 'g'], /g: \$\.format: found/],
])('%j is refused: %s', async (argv, expected) => {
  const { exit, out, err } = await run(argv, { f: ledger(), g: '{"format":"x"}' })
  expect([exit, out]).toEqual([2, ''])
  expect(err).toMatch(expected)
})
