import { beforeAll, describe, expect, test } from 'vitest'
import { canonical } from '../../../app/domain/digest'
import { entryDigest } from '../../../app/domain/journal'
import { readPackage } from '../../../app/domain/package'
import { verifyPackage } from '../../../app/domain/package-verify'
import { isOpen, type OpenJournalEntry, type Package } from '../../../app/domain/package/schema'
import { resultPackage } from '../../../app/queries/results/result-package.server'
import { publishedEvent } from '../../given/published-event'
import { freshDatabase } from '../../setup/fresh-database'

let text = ''

beforeAll(async () => {
  await freshDatabase()
  const event = await publishedEvent()
  text = (await resultPackage(event.id, { identity: false }))?.text ?? ''
})

type Forging = (entries: OpenJournalEntry[]) => OpenJournalEntry[]

/** The whole chain written anew around a change, as one who keeps the database could: every link and digest fits. */
function forged(forge: Forging): Package {
  const read = readPackage(text)
  if (!read.ok) throw new Error(read.refusal.place)
  const { chain, entries } = read.value.journal
  const digests = new Map<string, string>()
  let prevDigest = ''
  const linked = forge(entries.filter(isOpen)).map((entry, at) => {
    const fields = { ...entry, seq: at + 1 }
    const digest = entryDigest(prevDigest, { ...fields, chain, at: new Date(entry.at) })
    digests.set(entry.digest, canonical({ seq: at + 1, digest }))
    const link = { ...fields, prevDigest, digest }
    prevDigest = digest
    return link
  })
  const own = (old: string) =>
    JSON.parse(digests.get(old) ?? '{"seq":1,"digest":""}') as { seq: number; digest: string }
  const held = read.value.entries.map((entry) => ({
    ...entry,
    sheets: entry.sheets.map((sheet) => ({
      ...sheet,
      marks: sheet.marks.map((mark) => ({ ...mark, journal: own(mark.journal.digest) })),
    })),
  }))
  const head = { seq: linked.length, digest: prevDigest }
  return { ...read.value, entries: held, journal: { chain, head, entries: linked } }
}

/** One act, found by its name, with other fields. */
function altered(
  act: string,
  change: (entry: OpenJournalEntry) => Partial<OpenJournalEntry>,
  last = false,
): Forging {
  return (entries) => {
    const at = last
      ? entries.map((one) => one.act).lastIndexOf(act)
      : entries.findIndex((one) => one.act === act)
    return entries.map((entry, place) => (place === at ? { ...entry, ...change(entry) } : entry))
  }
}

const otherDigest = (entry: OpenJournalEntry) => ({
  after: entry.after.replace(/"digest":"[0-9a-f]{64}"/, `"digest":"${'0'.repeat(64)}"`),
})

describe('§2.10 a chain that was written anew still does not fit the rest', () => {
  test('control: written anew unchanged, it does', () => {
    expect(verifyPackage(forged((entries) => entries))).toMatchObject({ ok: true })
  })

  test.each<readonly [string, Forging, string]>([
    [
      'a mark given by another account',
      altered('scoring/give-mark', () => ({ actorId: 'somebody' }), true),
      'mark-by-another',
    ],
    [
      'a mark given on another sheet',
      altered('scoring/give-mark', () => ({ subjectId: 'another' }), true),
      'mark-journal',
    ],
    [
      'an act that gave another mark',
      altered(
        'scoring/give-mark',
        ({ after }) => ({ after: after.replace(/"hundredths":\d+\}?,/, '"hundredths":1,') }),
        true,
      ),
      'mark-journal',
    ],
    [
      'a mark given again later',
      (entries) => [
        ...entries,
        { ...entries.findLast((one) => one.act === 'scoring/give-mark')!, digest: 'again' },
      ],
      'mark-superseded',
    ],
    [
      'a mark given once less',
      (entries) =>
        entries.filter((_, at) => at !== entries.findIndex((one) => one.act === 'scoring/give-mark')),
      'mark-revision',
    ],
    ['another signature', altered('scoring/sign-sheet', otherDigest), 'sheet-journal'],
    [
      'a signature never given',
      (entries) =>
        entries.filter((_, at) => at !== entries.findIndex((one) => one.act === 'scoring/sign-sheet')),
      'sheet-status',
    ],
    ['other rules', altered('event/freeze-rules', otherDigest), 'rules-not-in-journal'],
    [
      'a time never recorded',
      (entries) => entries.filter((one) => one.act !== 'scoring/record-minutes'),
      'minutes-journal',
    ],
    [
      'an outcome never set',
      (entries) => entries.filter((one) => one.act !== 'scoring/set-outcome'),
      'outcome-journal',
    ],
    ['another publication', altered('result/publish-results', otherDigest), 'publish-act'],
    [
      'a publication never made',
      (entries) => entries.filter((one) => one.act !== 'result/publish-results'),
      'publish-act',
    ],
    [
      'another day of the contest',
      altered('event/create-event', ({ after }) => ({ after: after.replace('2026-05-20', '2026-05-19') })),
      'event-fact',
    ],
  ])('%s', (_name, forge, what) => {
    expect(verifyPackage(forged(forge))).toMatchObject({ ok: false, what })
  })
})
