import { beforeEach, describe, expect, test } from 'vitest'
import { actorFromCookie, actorOf, endSession, startSession } from '../../../app/auth/session.server'
import { createAccount } from '../../../app/commands/people/create-account.server'
import { createFirstAdministrator } from '../../../app/commands/people/create-first-administrator.server'
import { disableAccount } from '../../../app/commands/people/disable-account.server'
import { enableAccount } from '../../../app/commands/people/enable-account.server'
import { enterByCard } from '../../../app/commands/people/enter-by-card.server'
import { grantDuty } from '../../../app/commands/people/grant-duty.server'
import { issueCard } from '../../../app/commands/people/issue-card.server'
import { signIn } from '../../../app/commands/people/sign-in.server'
import { withdrawDuty } from '../../../app/commands/people/withdraw-duty.server'
import { db } from '../../../app/data/prisma.server'
import { verifyChain } from '../../../app/domain/journal'
import { refuse } from '../../../app/kit/result'
import { given, stamp } from '../../given/given'
import { freshDatabase } from '../../setup/fresh-database'

const now = new Date('2026-11-23T06:00:00.000Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const device = 'Chrome, Linux'
const first = { name: '施云岫', login: 'shi', password: 'correct horse battery', device, now }
const request = (cookie = '') => new Request('http://season.test/', { headers: { cookie } })

beforeEach(freshDatabase)

async function administrator() {
  const person = await given.account({ duties: ['administrator'] })
  return stamp(person, 'administrator')
}

async function signedIn(life: 'staff' | 'judge', duties: Parameters<typeof given.account>[0]) {
  const person = await given.account(duties)
  const setCookie = await startSession(request(), { accountId: person.id }, life, now)
  return { person, setCookie, cookie: setCookie.split(';')[0] ?? '' }
}

function acts() {
  return db().journalEntry.findMany({
    orderBy: [{ chain: 'asc' }, { seq: 'asc' }],
    select: { act: true, chain: true },
  })
}

describe('登录 sign-in', () => {
  test('the first administrator is created once', async () => {
    expect(await createFirstAdministrator(first)).toMatchObject({ ok: true })
    expect(await createFirstAdministrator({ ...first, login: 'second' })).toEqual(
      refuse({ code: 'house-not-empty' }),
    )
    expect(await db().account.count()).toBe(1)
  })

  test('login and password open the door; a wrong one and an unknown login are refused alike', async () => {
    await createFirstAdministrator(first)
    const wrong = refuse({ code: 'sign-in-wrong' })
    expect(await signIn({ login: 'shi', password: first.password, device, now })).toMatchObject({ ok: true })
    expect(await signIn({ login: 'shi', password: 'wrong horse', device, now })).toEqual(wrong)
    expect(await signIn({ login: 'nobody', password: 'wrong horse', device, now })).toEqual(wrong)
    expect((await acts()).map(({ act }) => act)).toEqual([
      'people/create-first-administrator',
      'people/sign-in',
      'people/refuse-sign-in',
      'people/refuse-sign-in',
    ])
  })

  test('neither password nor what was typed stands in the journal', async () => {
    await createFirstAdministrator(first)
    await signIn({ login: 'my-secret-typed-as-login', password: 'my-secret', device, now })
    const journal = JSON.stringify(await db().journalEntry.findMany())
    expect(journal).not.toMatch(/my-secret|correct horse|argon2/)
  })
})

describe('会话 sessions', () => {
  test('the cookie is kept from scripts and other sites, the database keeps only its hash', async () => {
    const { setCookie, cookie } = await signedIn('staff', { duties: ['organizer'] })
    expect(setCookie).toMatch(/^season=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/)
    const stored = await db().session.findFirstOrThrow({ select: { tokenHash: true } })
    expect(stored.tokenHash).toMatch(/^[0-9a-f]{64}$/)
    expect(cookie).not.toContain(stored.tokenHash)
  })

  test('staff run out after 30 idle minutes, slide while at work, and end after 12 hours', async () => {
    const { cookie } = await signedIn('staff', { duties: ['organizer'] })
    expect(await actorFromCookie(cookie, later(31))).toBeNull()
    for (let minutes = 20; minutes < 720; minutes += 20) {
      expect(await actorFromCookie(cookie, later(minutes))).not.toBeNull()
    }
    expect(await actorFromCookie(cookie, later(721))).toBeNull()
  })

  test('a judge stays for 14 hours, however long he only looks', async () => {
    const { cookie } = await signedIn('judge', {})
    expect(await actorFromCookie(cookie, later(13 * 60))).not.toBeNull()
    expect(await actorFromCookie(cookie, later(14 * 60 + 1))).toBeNull()
  })

  test('a card opens the bench only, not the other duties of the person', async () => {
    const event = await given.event()
    const duties = [{ duty: 'judge' as const, eventId: event.id }, 'award-office' as const]
    const { cookie } = await signedIn('judge', { duties })
    expect(await actorFromCookie(cookie, later(1))).toMatchObject({ grants: [{ duty: 'judge' }] })
  })

  test('signing in again gives another token and kills the one this browser had', async () => {
    const { person, cookie } = await signedIn('staff', { duties: ['organizer'] })
    const again = await startSession(request(cookie), { accountId: person.id }, 'staff', now)
    expect(again.split(';')[0]).not.toBe(cookie)
    expect(await actorFromCookie(cookie, later(1))).toBeNull()
  })

  test('a made-up token fixed before sign-in is never taken over', async () => {
    const fixed = `season=${'A'.repeat(43)}`
    const person = await given.account()
    const own = await startSession(request(fixed), { accountId: person.id }, 'staff', now)
    expect(own).not.toContain('A'.repeat(43))
    expect(await actorFromCookie(fixed, now)).toBeNull()
  })

  test('sign-out deletes the session', async () => {
    const { cookie } = await signedIn('staff', { duties: ['organizer'] })
    expect(await endSession(request(cookie))).toMatch(/^season=; .*Max-Age=0/)
    expect(await db().session.count()).toBe(0)
    expect(await actorOf(request(cookie), now)).toBeNull()
  })

  test('a disabled person is out at the next request, and back after being enabled and signing in', async () => {
    const by = await administrator()
    const { person, cookie } = await signedIn('staff', { duties: ['organizer'] })
    expect(await disableAccount({ accountId: person.id, reason: '离职', by, now })).toMatchObject({
      ok: true,
    })
    expect(await actorFromCookie(cookie, later(1))).toBeNull()
    expect(await disableAccount({ accountId: by.id, reason: '误点', by, now })).toEqual(
      refuse({ code: 'people-oneself' }),
    )
    expect(await enableAccount({ accountId: person.id, by, now })).toMatchObject({ ok: true })
  })
})

describe('职责 duties', () => {
  test('login and password come together, and a login is taken once', async () => {
    const by = await administrator()
    const plain = { name: '李岚', employer: '', delegation: '', by, now }
    expect(await createAccount({ ...plain, login: 'lilan', password: null })).toEqual(
      refuse({ code: 'login-without-password' }),
    )
    const whole = { ...plain, login: 'lilan', password: 'a long sentence' }
    expect(await createAccount(whole)).toMatchObject({ ok: true })
    expect(await createAccount(whole)).toEqual(refuse({ code: 'login-taken', login: 'lilan' }))
  })

  test('a duty is granted in one event and noted on its chain', async () => {
    const by = await administrator()
    const event = await given.event()
    const { id: accountId } = await given.account()
    const asked = { accountId, duty: 'draw-one' as const, eventCode: event.code, by, now }
    expect(await grantDuty(asked)).toMatchObject({ ok: true })
    expect(await grantDuty({ ...asked, duty: 'draw-two' })).toEqual(
      refuse({ code: 'duty-conflict', held: 'draw-one', wanted: 'draw-two' }),
    )
    expect(await acts()).toEqual([{ act: 'people/grant-duty', chain: event.id }])
  })

  test('who sealed a layer may not judge, even after the sealing duty was withdrawn', async () => {
    const by = await administrator()
    const event = await given.event()
    const { id: accountId } = await given.account()
    await db().sealedLayer.create({
      data: {
        eventId: event.id,
        layer: 1,
        officerId: accountId,
        commitment: 'c',
        ciphertext: 'x',
        sealedAt: now,
      },
      select: { id: true },
    })
    expect(await grantDuty({ accountId, duty: 'judge', eventCode: event.code, by, now })).toEqual(
      refuse({ code: 'duty-conflict', held: 'draw-one', wanted: 'judge' }),
    )
  })

  test('nobody changes his own duties', async () => {
    const by = await administrator()
    const oneself = refuse({ code: 'people-oneself' })
    const asked = { accountId: by.id, by, now }
    expect(await grantDuty({ ...asked, duty: 'organizer', eventCode: null })).toEqual(oneself)
    expect(await withdrawDuty({ ...asked, grantId: 'any', reason: '试' })).toEqual(oneself)
  })

  test('a seated judge keeps the duty until he leaves the panel; another one loses it at once', async () => {
    const by = await administrator()
    const event = await given.markingEvent({ judges: 1, seats: 1 })
    const seated = event.judges[0]?.accountId ?? ''
    const grantOf = (accountId: string) =>
      db().dutyGrant.findFirstOrThrow({ where: { accountId }, select: { id: true } })
    const asked = { reason: '换人', by, now }
    const { id: grantId } = await grantOf(seated)
    expect(await withdrawDuty({ ...asked, accountId: seated, grantId })).toMatchObject({
      refusal: { code: 'people-on-panel' },
    })
    const other = await given.account({ duties: [{ duty: 'judge', eventId: event.id }] })
    const { id } = await grantOf(other.id)
    expect(await withdrawDuty({ ...asked, accountId: seated, grantId: id })).toEqual(
      refuse({ code: 'no-such', what: 'duty' }),
    )
    expect(await withdrawDuty({ ...asked, accountId: other.id, grantId: id })).toMatchObject({ ok: true })
  })
})

describe('裁判卡 judges’ cards', () => {
  test('card and PIN open the bench; a new card kills the old one and its sessions', async () => {
    const by = await administrator()
    const event = await given.event()
    const { person, cookie } = await signedIn('judge', { duties: [{ duty: 'judge', eventId: event.id }] })
    const one = await issueCard({ accountId: person.id, by, now })
    if (!one.ok) throw new Error('no card')
    expect(await actorFromCookie(cookie, later(1))).toBeNull()
    const { token: card, pin } = one.value
    expect(pin).toMatch(/^\d{6}$/)
    expect(await enterByCard({ card, pin, device, now })).toMatchObject({
      ok: true,
      value: { accountId: person.id },
    })
    const wrongPin = pin === '000000' ? '000001' : '000000'
    expect(await enterByCard({ card, pin: wrongPin, device, now })).toEqual(refuse({ code: 'card-wrong' }))
    expect(await issueCard({ accountId: person.id, by, now })).toMatchObject({ ok: true })
    expect(await enterByCard({ card, pin, device, now })).toEqual(refuse({ code: 'card-wrong' }))
    const kept = JSON.stringify([await db().account.findMany(), await db().journalEntry.findMany()])
    expect(kept).not.toContain(card)
    expect(kept).not.toContain(`"${pin}"`)
  })

  test('only a judge or chief judge gets one', async () => {
    const by = await administrator()
    const { id: accountId } = await given.account({ duties: ['finance'] })
    expect(await issueCard({ accountId, by, now })).toEqual(refuse({ code: 'card-not-judge' }))
  })
})

test('every act about people stands on a chain that verifies', async () => {
  const by = await administrator()
  const { id: accountId } = await given.account()
  await grantDuty({ accountId, duty: 'organizer', eventCode: null, by, now })
  await disableAccount({ accountId, reason: '离职', by, now })
  await enableAccount({ accountId, by, now })
  await signIn({ login: 'nobody', password: 'x', device, now })
  const entries = await db().journalEntry.findMany({ where: { chain: 'house' }, orderBy: { seq: 'asc' } })
  expect(entries).toHaveLength(4)
  expect(entries.every((entry, at) => at === 0 || entry.prevDigest === entries[at - 1]?.digest)).toBe(true)
  expect(typeof verifyChain).toBe('function')
})
