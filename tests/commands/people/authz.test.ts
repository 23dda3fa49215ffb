import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { db } from '../../../app/data/prisma.server'
import { DUTIES, isEventBound, type Duty } from '../../../app/domain/duty'
import { given } from '../../given/given'
import { addresses, cookieOf, openHouse, type House } from './house'
import { ROUTE_TABLE, type Allowed, type Row, type Visitor } from './route-table'

// which verb is sent is no matter of the database: the rarer ones are tried on one of the two
const WRITES = process.env.DATABASE_URL?.startsWith('file:') ? ['POST', 'PUT', 'PATCH', 'DELETE'] : ['POST']
const VISITORS: readonly Visitor[] = [...DUTIES, 'applicant', 'suspended', 'anonymous']

type Session = { readonly accountId: string } | { readonly applicantId: string } | null
type Cast = {
  readonly who: Record<Visitor, Session>
  readonly address: (pattern: string) => string
  /** what the table's $names stand for */
  readonly ids: Readonly<Record<string, string>>
}

let house: House
let here: Cast
let elsewhere: Cast & { readonly sheetId: string; readonly entryId: string }

async function rewardIn(event: { id: string; seasonId: string }, entryId: string, serial: number) {
  const policy = await db().rewardPolicy.create({
    data: {
      code: `P-${event.id}`,
      version: 1,
      name: '奖励办法',
      rules: JSON.stringify({ scope: [], requireDispatch: false, rows: [], source: '样本' }),
      budgetFen: 100_000,
      validFrom: new Date('2026-01-01'),
    },
    select: { id: true },
  })
  return db().rewardRecord.create({
    data: {
      seasonId: event.seasonId,
      eventId: event.id,
      policyId: policy.id,
      entryId,
      claimKey: `claim-${event.id}`,
      serial,
      role: 'contestant',
      recipient: '选手甲',
      tier: 'gold',
      amountFen: 100,
      reasons: '[]',
    },
    select: { id: true },
  })
}

/** One event with one person of each duty, an applicant, and a suspended organizer. */
async function castOf(onlyThisEvent: boolean) {
  const event = await given.markingEvent({ seats: 1, judges: 1 })
  const entry = event.entries[0]
  const sheet = event.sheets[0]
  const bench = event.judges[0]
  if (!entry || !sheet || !bench) throw new Error('the event was given incomplete')
  const hold = async (duty: Duty) => {
    const bound = onlyThisEvent || isEventBound(duty)
    return { accountId: (await given.account({ duties: [{ duty, eventId: bound ? event.id : null }] })).id }
  }
  const who: Partial<Record<Visitor, Session>> = { anonymous: null, judge: { accountId: bench.accountId } }
  for (const duty of DUTIES) who[duty] ??= await hold(duty)
  const suspended = await hold('organizer')
  await db().account.update({
    where: { id: suspended.accountId },
    data: { disabledAt: new Date() },
    select: { id: true },
  })
  who.suspended = suspended
  const applicant = await db().applicant.create({
    data: { seasonId: event.seasonId, kind: 'contestant', name: '普云', phone: '', linkHash: event.id },
    select: { id: true },
  })
  who.applicant = { applicantId: applicant.id }
  const cardHolder = await given.account({ duties: [{ duty: 'judge', eventId: event.id }] })
  const reward = await rewardIn(event, entry.id, onlyThisEvent ? 2 : 1)
  const request = await db().reopenRequest.create({
    data: {
      eventId: event.id,
      sheetId: sheet.id,
      reason: '漏看',
      askedById: 'another',
      askedByName: '他人',
      askedAt: new Date(),
    },
    select: { id: true },
  })
  const call = await db().helpCall.create({
    data: {
      eventId: event.id,
      panelSeatId: bench.panelSeatId,
      entryId: 'call',
      text: '量具不准',
      at: new Date(),
    },
    select: { id: true },
  })
  const address = (pattern: string) =>
    pattern
      .replace('people/:id', `people/${cardHolder.id}`)
      .replace('sheets/:id', `sheets/${sheet.id}`)
      .replace(':sheetId', sheet.id)
      .replace('rewards/:id', `rewards/${reward.id}`)
      .replace(':code', event.code)
      .replace(':token', 'A'.repeat(32))
  const aspectId = event.modules.find(({ id }) => id === sheet.moduleId)?.aspects[0]?.id ?? ''
  const ids: Readonly<Record<string, string>> = {
    $aspect: aspectId,
    $sheet: sheet.id,
    $request: request.id,
    $call: call.id,
  }
  const told = { address, ids, sheetId: sheet.id, entryId: entry.id }
  return { who: who as Record<Visitor, Session>, ...told }
}

beforeAll(async () => {
  house = await openHouse()
  here = await castOf(false)
  elsewhere = await castOf(true)
}, 120_000)

afterAll(() => house.close())

async function ask(
  cast: Cast,
  visitor: Visitor,
  method: string,
  path: string,
  form: Readonly<Record<string, string>> = {},
) {
  const session = cast.who[visitor]
  // each request has its own session: signing out or issuing a card ends it
  const cookie = session ? await cookieOf(session) : ''
  const body = method === 'GET' ? {} : { body: new URLSearchParams(form) }
  const response = await house.ask(path, { method, headers: { cookie }, ...body })
  await response.text()
  return response
}

/** in, out, or none (405). Being sent to the door and being told "no such thing" both are out. */
function outcome(response: Response): 'in' | 'out' | 'none' | 'broken' {
  const to = response.headers.get('location') ?? ''
  if (response.status === 405 || response.status === 400) return 'none'
  if ([401, 403, 404].includes(response.status)) return 'out'
  if (/^\/(sign-in\?next=|register$)/.test(to)) return 'out'
  return response.status >= 500 ? 'broken' : 'in'
}

function agrees(allowed: Allowed, visitor: Visitor, response: Response): boolean {
  const came = outcome(response)
  if (allowed === 'none') return came === 'none'
  if (allowed === 'anyone') return came === 'in' || [401, 404].includes(response.status)
  return came === (allowed.includes(visitor) ? 'in' : 'out')
}

async function disagreements(pattern: string, row: Row, methods: readonly string[] = ['GET', ...WRITES]) {
  const wrong: string[] = []
  for (const method of methods) {
    for (const visitor of VISITORS) {
      const response = await ask(here, visitor, method, here.address(pattern))
      if (!agrees(method === 'GET' ? row.read : row.write, visitor, response)) {
        wrong.push(
          `${method} ${pattern} as ${visitor}: ${response.status} ${response.headers.get('location') ?? ''}`,
        )
      }
    }
  }
  for (const { form, allowed } of row.intents ?? []) {
    const filled = Object.fromEntries(
      Object.entries(form).map(([name, value]) => [name, here.ids[value] ?? value]),
    )
    for (const visitor of VISITORS) {
      const response = await ask(here, visitor, 'POST', here.address(pattern), filled)
      if (agrees(allowed, visitor, response)) continue
      wrong.push(`${JSON.stringify(form)} to ${pattern} as ${visitor}: ${response.status}`)
    }
  }
  // pages print what they throw; here only the status is asked for
  vi.mocked(console.error).mockClear()
  return wrong
}

describe('权限: who may do what', () => {
  test('every address of the site map has its row, and no row is left over', () => {
    expect(Object.keys(ROUTE_TABLE).sort()).toEqual([...addresses()].sort())
  })

  test.each(Object.entries(ROUTE_TABLE))(
    '%s opens for exactly those it should',
    { timeout: 120_000 },
    async (pattern, row) => {
      expect(await disagreements(pattern, row)).toEqual([])
    },
  )

  test('control: a wrong row is noticed, for reading and for changing', async () => {
    const wrong: Row = { read: ['finance'], write: ['finance'] }
    const found = await disagreements('/organizer/people', wrong, ['GET', 'POST'])
    expect(found).toContain('GET /organizer/people as organizer: 200 ')
    expect(found).toContain('POST /organizer/people as finance: 403 ')
  })

  test.each(
    Object.keys(ROUTE_TABLE).filter((pattern) => /^\/(organizer|judge|awards)\/.*:code/.test(pattern)),
  )('%s stays shut for the people of another event', { timeout: 120_000 }, async (pattern) => {
    const cameIn: string[] = []
    for (const visitor of DUTIES) {
      for (const method of ['GET', 'POST']) {
        const came = outcome(await ask(elsewhere, visitor, method, here.address(pattern)))
        if (came === 'in') cameIn.push(`${method} as ${visitor}`)
      }
    }
    vi.mocked(console.error).mockClear()
    expect(cameIn).toEqual([])
  })

  test('a sheet, an entry and a reward of another event do not exist for one who asks from here', async () => {
    const code = here.address(':code')
    const answers = [
      await ask(here, 'judge', 'GET', `/judge/sheets/${elsewhere.sheetId}`),
      await ask(here, 'judge', 'POST', `/judge/sheets/${elsewhere.sheetId}`, {
        intent: 'mark',
        aspectId: elsewhere.ids['$aspect'] ?? '',
        revision: '0',
        answer: '{"kind":"points","hundredths":100}',
      }),
      await ask(here, 'organizer', 'POST', `/organizer/events/${code}/entries`, {
        intent: 'one',
        entryId: elsewhere.entryId,
        verdict: 'approve',
      }),
      await ask(here, 'checkin', 'POST', `/organizer/events/${code}/check-in`, {
        entryId: elsewhere.entryId,
        to: 'present',
      }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    // an office of one event alone is told the same of another's record as of one that never was
    const foreign = await ask(elsewhere, 'award-office', 'GET', here.address('/awards/rewards/:id'))
    const invented = await ask(elsewhere, 'award-office', 'GET', '/awards/rewards/never-was')
    vi.mocked(console.error).mockClear()
    expect([foreign.status, invented.status]).toEqual([403, 403])
  })
})
