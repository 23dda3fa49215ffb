import { expect, type BrowserContext } from '@playwright/test'
import { everyAddress, textAt } from './addresses'
import { arrive } from './cast'
import { BLIND, OPEN, test, type Furnished } from './furnished'
import { identitiesIn, leaksIn, type Reader } from './leaks'

test.use({ houseOf: 'leak' })
test.describe.configure({ mode: 'serial' })

type Visitor = { readonly who: string; readonly cookie: string; readonly reader: Reader }

function blindReaders(house: Furnished): Visitor[] {
  const judges = house.judges.map((cookie, i) => ({ who: `judge ${i + 1}`, cookie }))
  const readers = [{ who: 'public', cookie: '' }, { who: 'forged', cookie: 'season=x' }, ...judges]
  return readers.map((one) => ({ ...one, reader: 'blind' as const }))
}

function everybody(house: Furnished): Visitor[] {
  const staff = Object.entries(house.staff).map(([who, cookie]) => ({
    who,
    cookie,
    reader: 'staff' as const,
  }))
  return [...blindReaders(house), ...staff]
}

/** Reads every address as every visitor; gives what was told that must not be, and how much was read. */
async function crawl(house: Furnished, visitors: readonly Visitor[]) {
  const { secrets } = house.blind
  const known = [...secrets, ...house.open.secrets, ...house.desk.secrets]
  const addresses = await everyAddress(house, BLIND)
  const told: string[] = []
  const opened: string[] = []
  for (const { who, cookie, reader } of visitors) {
    const answers = await Promise.all(
      addresses.map(async (address) => ({ address, ...(await textAt(house, address, cookie)) })),
    )
    for (const { address, status, text } of answers) {
      if (status === 200) opened.push(`${who} ${address}`)
      if (status >= 500) told.push(`${who} ${address}: ${status}`)
      const leaks = [...leaksIn(text, secrets, reader), ...identitiesIn(text, known)]
      told.push(...leaks.map((leak) => `${who} ${address}: ${leak}`))
    }
  }
  return { told, opened }
}

async function bring(context: BrowserContext, house: Furnished, cookie: string) {
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: house.origin }])
}

test('the checker catches a leak planted on purpose', ({ house }) => {
  const { secrets } = house.blind
  const [one, two] = secrets
  expect(secrets.map(({ seat }) => seat)).toEqual(secrets.map(() => expect.stringMatching(/^\d{3}$/)))
  const told = JSON.stringify({ number: one?.seat, name: one?.words[0] })
  expect(leaksIn(told, secrets, 'staff')).toHaveLength(1)
  expect(leaksIn(told, secrets, 'blind')).toEqual([one?.words[0]])
  expect(leaksIn(`<td>${one?.seat}</td><td>${one?.entryId}</td>`, secrets, 'staff')).toHaveLength(1)
  expect(leaksIn(`${two?.seat} ${one?.words[0]}`, secrets, 'staff')).toEqual([])
  expect(leaksIn(`0${one?.seat} ${one?.words[0]}`, secrets, 'staff')).toEqual([])
  expect(leaksIn(`call ${one?.phone}`, secrets, 'blind')).toEqual([one?.phone])
  expect(leaksIn(`id ${one?.idNumber}`, secrets, 'staff')).toEqual([`identity number ${one?.idNumber}`])
})

test('a published event does show the names, so the crawl really reads', async ({ house }) => {
  for (const address of [`/watch/${OPEN}`, `/watch/${OPEN}.data`, `/api/v1/events/${OPEN}/board`]) {
    const { text } = await textAt(house, address, '')
    const leaks = leaksIn(text, house.open.secrets, 'staff')
    expect(leaks, address).toHaveLength(house.open.secrets.length)
    expect(identitiesIn(text, house.open.secrets)).toEqual([])
  }
})

test('while it is marked, nobody learns whose seat is whose', async ({ house }) => {
  const { told, opened } = await crawl(house, everybody(house))
  expect(told).toEqual([])
  const [one] = house.blind.secrets
  const list = await textAt(house, `/organizer/events/${BLIND}/entries`, house.staff.organizer ?? '')
  expect(list.text, 'the organizer does read the names').toContain(one?.words[0])
  const room = await textAt(house, `/judge/control/${BLIND}`, house.staff['chief-judge'] ?? '')
  expect(room.text, 'the chief judge does read the seats').toContain(one?.seat)
  expect(opened.length).toBeGreaterThan(300)
})

test('the live line tells numbers only', async ({ house, browser }) => {
  const { markSheets } = await import('../../prisma/season/mark-sheets')
  const { dice } = await import('../../prisma/season/dice')
  const frames: { who: Reader; text: string }[] = []
  async function watcher(address: string, who: Reader, cookie = '') {
    const page = await arrive(browser, house.origin)
    if (cookie) await bring(page.context(), house, cookie)
    const joined = page.waitForEvent('websocket')
    page.on('websocket', (line) =>
      line.on('framereceived', ({ payload }) => frames.push({ who, text: payload.toString() })),
    )
    await page.goto(address)
    await joined
    return page
  }
  const spectator = await watcher(`/watch/${BLIND}`, 'blind')
  const chief = await watcher(`/judge/control/${BLIND}`, 'staff', house.staff['chief-judge'])
  const season = await watcher('/watch', 'blind')
  const now = new Date()
  await markSheets({ eventId: house.blind.id, modules: null, roll: dice(7), now })
  await expect(spectator.locator('table.board tbody tr').first()).toContainText(/\d+\.\d\d/)
  await expect(season.locator('body')).toContainText('24')
  await expect.poll(() => frames.filter(({ text }) => /changed|patched/.test(text)).length).toBeGreaterThan(2)
  for (const { who, text } of frames) expect(leaksIn(text, house.blind.secrets, who)).toEqual([])
  expect(
    frames.some(({ who, text }) => who === 'blind' && text.includes(house.blind.secrets[0]?.seat ?? '?')),
  ).toBe(true)
  await Promise.all([spectator, chief, season].map((page) => page.context().close()))
})

test('locked, the seats are still nobody’s', async ({ house }) => {
  const { lockEvent } = await import('../../app/commands/scoring/lock-event.server')
  const { must } = await import('../../prisma/season/must')
  const { DRAWN_LINE } = await import('../../prisma/season/drawn-line')
  const signature = { strokes: DRAWN_LINE }
  await must(
    lockEvent({ eventId: house.blind.id, signature, by: house.crew.stamp('duansr'), now: new Date() }),
  )
  const keen = ['public', 'judge 1', 'organizer', 'chief-judge', 'supervisor', 'auditor']
  const visitors = everybody(house).filter(({ who }) => keen.includes(who))
  expect(visitors).toHaveLength(keen.length)
  const { told } = await crawl(house, visitors)
  expect(told).toEqual([])
  const file = `/files/ledger/${BLIND}`
  expect((await textAt(house, file, house.staff.auditor ?? '')).status, 'the ledger waits').toBe(409)
})

test('unsealed but not announced, spectators and judges still read no name; announced, they do', async ({
  house,
}) => {
  const { unsealEvent } = await import('../../app/commands/draws/unseal-event.server')
  const { publishResults } = await import('../../app/commands/results/publish-results.server')
  const { must } = await import('../../prisma/season/must')
  const eventId = house.blind.id
  await must(unsealEvent({ eventId, by: house.crew.stamp('jiandu'), now: new Date() }))
  const ledger = await textAt(house, `/files/ledger/${BLIND}`, house.staff.auditor ?? '')
  expect(ledger.status, 'now the auditor has it').toBe(200)
  const { told } = await crawl(house, blindReaders(house))
  expect(told).toEqual([])
  await must(publishResults({ eventId, by: house.crew.stamp('zhoumin'), now: new Date() }))
  const { text } = await textAt(house, `/watch/${BLIND}`, '')
  expect(leaksIn(text, house.blind.secrets, 'staff')).toHaveLength(house.blind.secrets.length)
})
