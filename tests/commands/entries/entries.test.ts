import { beforeEach, describe, expect, test } from 'vitest'
import { checkIn } from '~/commands/entries/check-in.server'
import { importEntries } from '~/commands/entries/import-entries.server'
import { markAbsent } from '~/commands/entries/mark-absent.server'
import { registerEntry } from '~/commands/entries/register-entry.server'
import { reviewEntry } from '~/commands/entries/review-entry.server'
import { withdrawEntry } from '~/commands/entries/withdraw-entry.server'
import { db } from '~/data/prisma.server'
import { sha256Hex } from '~/domain/digest'
import { readPerson, type EntryDraft } from '~/domain/entry-draft'
import { given, stamp } from '../../given/given'
import { freshDatabase } from '../../setup/fresh-database'

const now = new Date('2026-05-01T02:00:00Z')
const organizer = stamp({ id: 'organizer', name: '组委会' }, 'organizer')
const who = () => ({ by: organizer, now })

beforeEach(freshDatabase)

const IDS = ['530400199901010019', '530400199901010027', '53040019990101006X']

function draft(id = IDS[0] ?? '', name = '张三'): EntryDraft {
  const person = readPerson({ name, idNumber: id, phone: '', skillLevel: 'senior' }, '2026-05-01')
  if (!person.ok) throw new Error(person.refusal.code)
  return {
    teamName: '',
    delegation: '红塔区',
    org: '示例机械厂',
    members: [{ ...person.value, row: 2 }],
    coaches: [{ name: '周师傅', org: '示例机械厂' }],
  }
}

const contestant = { kind: 'contestant', name: '张三', phone: '13800000000', delegation: '红塔区' } as const
const leader = { ...contestant, kind: 'leader' } as const

function register(eventId: string, asked: Partial<Parameters<typeof registerEntry>[0]> = {}) {
  return registerEntry({
    eventId,
    applicant: contestant,
    consent: true,
    draft: draft(),
    device: '',
    now,
    ...asked,
  })
}

describe('registration', () => {
  test('stores one entry and tells a link of which only the hash is kept', async () => {
    const event = await given.event({ stage: 'registration' })
    const made = await register(event.id)
    if (!made.ok || !made.value.token) throw new Error('not registered')
    const applicant = await db().applicant.findFirstOrThrow()
    expect(applicant.linkHash).toBe(sha256Hex(made.value.token))
    const member = await db().member.findFirstOrThrow()
    expect(member.idMask).toBe('530400********0019')
    expect(JSON.stringify(member)).not.toContain(IDS[0])
  })

  test('is refused without consent, outside registration, and for a person twice', async () => {
    const event = await given.event({ stage: 'registration' })
    const other = await given.event({ stage: 'registration', season: { id: event.seasonId } })
    const closed = await given.event({ stage: 'review' })
    expect(await register(event.id, { consent: false })).toMatchObject({
      refusal: { code: 'entry-consent-missing' },
    })
    expect(await register(closed.id)).toMatchObject({ refusal: { code: 'wrong-stage' } })
    expect(await register('nowhere')).toMatchObject({ refusal: { code: 'no-such-event' } })
    expect((await register(event.id)).ok).toBe(true)
    expect(await register(event.id)).toMatchObject({ refusal: { code: 'entry-duplicate-event' } })
    expect(await register(other.id)).toMatchObject({ refusal: { code: 'entry-duplicate-season' } })
    expect(await db().applicant.count()).toBe(1)
  })

  test('a contestant registers one entry, a leader several', async () => {
    const event = await given.event({ stage: 'registration' })
    await register(event.id)
    const first = await db().applicant.findFirstOrThrow()
    const again = await register(event.id, { applicant: { id: first.id }, draft: draft(IDS[1], '李四') })
    expect(again).toMatchObject({ refusal: { code: 'entry-one-only' } })
    expect((await register(event.id, { applicant: leader, draft: draft(IDS[1], '李四') })).ok).toBe(true)
    const second = await db().applicant.findFirstOrThrow({ where: { kind: 'leader' } })
    expect(
      (await register(event.id, { applicant: { id: second.id }, draft: draft(IDS[2], '王五') })).ok,
    ).toBe(true)
  })

  test('a withdrawn person may register again; nobody withdraws for another', async () => {
    const event = await given.event({ stage: 'registration' })
    const made = await register(event.id)
    if (!made.ok) throw new Error('not registered')
    const { id: applicantId } = await db().applicant.findFirstOrThrow()
    const asked = { entryId: made.value.entryId, ...who() }
    expect(await withdrawEntry({ ...asked, applicantId: 'other' })).toMatchObject({
      refusal: { code: 'not-yours' },
    })
    expect(await withdrawEntry({ ...asked, applicantId })).toEqual({ ok: true })
    expect((await register(event.id)).ok).toBe(true)
  })
})

describe('import', () => {
  test('is all or nothing, and the same file a second time is refused row by row', async () => {
    const event = await given.event({ stage: 'registration' })
    const asked = { eventId: event.id, source: '报名.xlsx', trial: false, ...who() }
    const twice = await importEntries({
      ...asked,
      drafts: [draft(IDS[0]), draft(IDS[1], '李四'), draft(IDS[0])],
    })
    expect(twice).toMatchObject({ refusal: { code: 'entry-rows', problems: [{ code: 'twice-in-file' }] } })
    expect(await db().entry.count()).toBe(0)
    const drafts = [draft(IDS[0]), draft(IDS[1], '=CMD()')]
    expect(await importEntries({ ...asked, drafts, trial: true })).toEqual({
      ok: true,
      value: { entries: 2, people: 2 },
    })
    expect(await db().entry.count()).toBe(0)
    expect((await importEntries({ ...asked, drafts })).ok).toBe(true)
    expect(await db().member.count({ where: { name: '=CMD()' } })).toBe(1)
    const again = await importEntries({ ...asked, drafts })
    expect(again).toMatchObject({
      refusal: { problems: [{ code: 'already-in-event' }, { code: 'already-in-event' }] },
    })
    expect(await db().entry.count()).toBe(2)
  })
})

describe('review and check-in', () => {
  test('an entry is approved once, returned with its reason, and the decision taken back', async () => {
    const event = await given.event({ stage: 'review' })
    await given.entries(event, 1, { status: 'submitted' })
    const { id: entryId } = await db().entry.findFirstOrThrow()
    const asked = { eventId: event.id, entryId, reason: '缺社保证明', ...who() }
    expect(await reviewEntry({ ...asked, verdict: 'undo' })).toMatchObject({
      refusal: { code: 'entry-not-decided' },
    })
    expect((await reviewEntry({ ...asked, verdict: 'return' })).ok).toBe(true)
    expect(await db().entry.findFirstOrThrow()).toMatchObject({ status: 'returned', reason: '缺社保证明' })
    expect(await reviewEntry({ ...asked, verdict: 'approve' })).toMatchObject({
      refusal: { code: 'entry-decided-already' },
    })
    expect((await reviewEntry({ ...asked, verdict: 'undo' })).ok).toBe(true)
    const other = await given.event({ stage: 'review' })
    expect(await reviewEntry({ ...asked, eventId: other.id, verdict: 'approve' })).toMatchObject({
      refusal: { code: 'no-such' },
    })
  })

  test('attendance is decided at check-in only; the absent are absent in the results', async () => {
    const event = await given.event({ stage: 'check-in' })
    await given.entries(event, 2)
    await db().entry.updateMany({ data: { attendance: 'expected' } })
    const [one, two] = await db().entry.findMany({ orderBy: { serial: 'asc' } })
    if (!one || !two) throw new Error('two entries were given')
    expect((await checkIn({ eventId: event.id, entryId: one.id, ...who() })).ok).toBe(true)
    expect((await markAbsent({ eventId: event.id, entryId: two.id, ...who() })).ok).toBe(true)
    const rows = await db().entry.findMany({ orderBy: { serial: 'asc' } })
    expect(rows.map((row) => [row.attendance, row.outcome])).toEqual([
      ['present', 'ok'],
      ['absent', 'absent'],
    ])
    await db().event.update({ where: { id: event.id }, data: { stage: 'first-seal' } })
    expect(await markAbsent({ eventId: event.id, entryId: one.id, ...who() })).toMatchObject({
      refusal: { code: 'wrong-stage' },
    })
  })
})
