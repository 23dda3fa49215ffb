import { createHash, randomBytes } from 'node:crypto'
import type { Module } from '../../app/domain/scheme'
import type { Stage } from '../../app/domain/stage'
import { idNumber } from '../given/id-number'

export const PIN = '530400'
export const BLIND = 'BLIND-1'
export const OPEN = 'OPEN-1'
export const DESK = 'DESK-1'
/** a screen of the hall that stands by */
export const SCREEN = 'HALL1'

/** Everything that may name a contestant. */
export type Secret = {
  readonly entryId: string
  readonly seat: string
  readonly words: readonly string[]
  readonly idNumber: string
  readonly phone: string
}

type Played = { readonly id: string; readonly code: string; readonly secrets: readonly Secret[] }

/** Words nobody else's name, page or code contains. */
function canary(event: string, n: number) {
  return {
    name: `雀啼${event}甲${n}`,
    org: `雀舌${event}机械厂${n}`,
    delegation: `雀巢${event}代表队${n}`,
    coach: `雀羽${event}教练${n}`,
  }
}

type Asked = {
  /** the scheme of every event; two modules of quarter points unless something else is wanted */
  readonly modules?: readonly Module[]
  /** modules of the blind event that are marked and signed from the start */
  readonly signedModules?: readonly string[]
}

/** Three events played through the real commands: one blind, one published, one registering. */
export async function furnish({ modules, signedModules = [] }: Asked = {}) {
  // imported now, because the database is chosen when these are first read
  const { migrate } = await import('../../app/data/migrate.server')
  const { db } = await import('../../app/data/prisma.server')
  const { hash } = await import('@node-rs/argon2')
  const { dice } = await import('../../prisma/season/dice')
  const { hireCrew, grantEventDuties } = await import('../../prisma/season/crew')
  const { STAFF } = await import('../../prisma/season/story')
  const { must } = await import('../../prisma/season/must')
  const { playEvent } = await import('../../prisma/season/play')
  const { SAMPLE_POLICY } = await import('../../prisma/season/policies')
  const { addPolicyVersion } = await import('../../app/commands/policies/add-policy-version.server')
  const { createSeason } = await import('../../app/commands/seasons/create-season.server')
  const { createEvent } = await import('../../app/commands/events/create-event.server')
  const { moveStage } = await import('../../app/commands/events/move-stage.server')
  const { replaceScheme } = await import('../../app/commands/schemes/replace-scheme.server')
  const { assignJudge } = await import('../../app/commands/panels/assign-judge.server')
  const { registerEntry } = await import('../../app/commands/entries/register-entry.server')
  const { approveWaiting } = await import('../../app/commands/entries/approve-waiting.server')
  const { importPackage } = await import('../../app/commands/archives/import-package.server')
  const { resultPackage } = await import('../../app/queries/results/result-package.server')
  const { openMapping } = await import('../../app/data/seal.server')
  const { composeLayers } = await import('../../app/domain/draw')
  const { twoModules } = await import('../given/events')

  await migrate()
  const now = new Date()
  const roll = dice(26)
  const crew = await hireCrew(roll, now)
  const organizer = crew.stamp('zhoumin')
  // a cheap hash for the signatures; the cards themselves are no part of these journeys
  const pinHash = await hash(PIN, { memoryCost: 64, timeCost: 1, parallelism: 1 })
  const judgeIds = crew.judgeIds.slice(0, 3)
  await db().account.updateMany({ where: { id: { in: [...judgeIds] } }, data: { pinHash } })
  await must(createSeason({ code: 'J', name: '旅程赛季', year: 2026, by: organizer, now }))
  const season = await db().season.findFirstOrThrow({ select: { id: true } })
  const screen = { seasonId: season.id, code: SCREEN, name: '主席台', setAt: now }
  await db().screen.create({
    data: { ...screen, scene: JSON.stringify({ kind: 'board', eventCode: BLIND, page: null }) },
  })
  await must(addPolicyVersion({ ...SAMPLE_POLICY, by: crew.stamp('lijuan'), now }))

  async function play(code: string, name: string, until: Stage, people: number): Promise<Played> {
    const startsAt = now.toISOString()
    const asked = { code, name, trade: name, level: 'senior', group: '职工组', teamSize: 1, venue: '实训楼' }
    const preset = 'city-10-20-30' as const
    const { id: eventId } = await must(
      createEvent({
        ...asked,
        seasonCode: 'J',
        classCode: 'CITY_C1',
        startsAt: now,
        preset,
        by: organizer,
        now,
      }),
    )
    await must(
      replaceScheme({
        eventId,
        scheme: { modules: [...(modules ?? twoModules())] },
        source: 'hand',
        by: organizer,
        now,
      }),
    )
    await grantEventDuties(crew, code, now)
    await must(moveStage({ eventId, to: 'registration', by: organizer, now }))
    const held: Secret[] = []
    const letter = code[0] ?? ''
    for (let n = 1; n <= people; n += 1) {
      const order = letter.charCodeAt(0) * 10 + n
      const phone = `139${String(71_000_000 + order * 131)}`
      const one = { ...canary(letter, n), idNumber: idNumber(order, '19930607'), phone }
      const person = { name: one.name, idNumber: one.idNumber, phone, skillLevel: 'none' as const, row: 0 }
      const draft = {
        teamName: '',
        delegation: one.delegation,
        org: one.org,
        members: [{ ...person, birth: '1993-06-07', sex: 'M' as const }],
        coaches: [{ name: one.coach, org: one.org }],
      }
      const applicant = { kind: 'contestant' as const, name: one.name, phone, delegation: one.delegation }
      const { entryId } = await must(
        registerEntry({ eventId, applicant, consent: true, draft, device: 'seed', now }),
      )
      const words = [one.name, one.org, one.delegation, one.coach]
      held.push({ entryId, seat: '', words, idNumber: one.idNumber, phone })
    }
    if (people > 0) await must(approveWaiting({ eventId, by: organizer, now }))
    for (const accountId of judgeIds) {
      await must(assignJudge({ eventId, accountId, role: 'judge', by: organizer, now }))
    }
    const entryIds = held.map((one) => one.entryId)
    const story = {
      ...asked,
      season: '2026',
      scheme: '',
      startsAt,
      preset,
      entries: people,
      absent: 0,
    } as const
    const signed = until === 'marking' ? { signedModules } : {}
    await playEvent({
      story: { ...story, ...signed, until, judges: [], orgs: 'firms' },
      eventId,
      entryIds,
      crew,
      roll,
    })
    const [one, two] = [await openMapping(db(), eventId, 1), await openMapping(db(), eventId, 2)]
    const seats = new Map((one && two && composeLayers(one.mapping, two.mapping)) ?? [])
    return {
      id: eventId,
      code,
      secrets: held.map((each) => ({ ...each, seat: seats.get(each.entryId) ?? '' })),
    }
  }

  const open = await play(OPEN, '茶艺师', 'awarded', 5)
  const blind = await play(BLIND, '焊工', 'marking', 4)
  const { text } = (await resultPackage(open.id, { identity: false })) ?? { text: '' }
  await must(importPackage({ text, by: organizer, now }))
  const desk = await play(DESK, '电工', 'registration', 1)

  async function cookieOf(who: { accountId: string } | { applicantId: string }): Promise<string> {
    const token = randomBytes(32).toString('base64url')
    const tokenHash = createHash('sha256').update(token).digest('hex')
    const expiresAt = new Date(Date.now() + 3_600_000)
    await db().session.create({ data: { ...who, tokenHash, expiresAt } })
    return `season=${token}`
  }
  const staff: Record<string, string> = {}
  for (const { login, duty } of STAFF) staff[duty] = await cookieOf({ accountId: crew.stamp(login).id })
  const judges: string[] = []
  for (const accountId of judgeIds) judges.push(await cookieOf({ accountId }))
  return { db: db(), crew, judgeIds, open, blind, desk, staff, judges, cookieOf }
}

export type Furnished = Awaited<ReturnType<typeof furnish>> & { readonly origin: string }
