import { hash as digestOf } from 'node:crypto'
import { entryDigest, verifyChain, type JournalLink } from '../../app/domain/journal'
import type { Bar } from './bar'

const ENTRIES = 200_000

const hash = (text: string) => digestOf('sha256', text)

/** R29: entries verified a second, beside hashing the same bytes and nothing else, in one process. */
export function ledgerBar(): Promise<Bar> {
  let prevDigest = ''
  const links: JournalLink[] = []
  for (let seq = 1; seq <= ENTRIES; seq += 1) {
    const after = `{"answer":{"hundredths":${seq % 1000},"kind":"points"},"aspect":"A1-1","aspectId":"cm0a${seq}","hundredths":${seq % 1000}}`
    const who = {
      actorId: 'cm0account0000000000000',
      actorName: '裁判1',
      duty: 'judge',
      device: 'Chrome, Android',
    }
    const what = {
      act: 'scoring/give-mark',
      subject: 'sheet',
      subjectId: 'cm0sheet000000000000000',
      reason: '',
      before: '',
    }
    const fields = {
      chain: 'cm0event000000000000000',
      seq,
      at: new Date(1_790_000_000_000 + seq),
      ...who,
      ...what,
      after,
    }
    const digest = entryDigest(prevDigest, fields, hash)
    links.push({ ...fields, prevDigest, digest })
    prevDigest = digest
  }
  const bytes = 'x'.repeat(520)
  const bareFrom = performance.now()
  for (let at = 0; at < ENTRIES; at += 1) hash(bytes)
  const bare = Math.round((ENTRIES / (performance.now() - bareFrom)) * 1000)
  const from = performance.now()
  const check = verifyChain(links, { seq: ENTRIES, digest: prevDigest }, hash)
  const figure = Math.round((ENTRIES / (performance.now() - from)) * 1000)
  return Promise.resolve({
    bar: 'ledger',
    figure,
    unit: 'entries verified a second',
    limit: 100_000,
    ok: check.ok && figure >= 100_000,
    peer: `${bare} bare SHA-256 of as many bytes a second`,
    seed: null,
    detail: { entries: ENTRIES, whole: check.ok },
  })
}
