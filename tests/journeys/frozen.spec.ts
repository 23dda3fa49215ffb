import { expect } from '@playwright/test'
import { showHundredths } from '../../app/domain/exact'
import { everyAddress, textAt } from './addresses'
import { arrive } from './cast'
import { BLIND, OPEN, sent, test, type Furnished } from './furnished'
import { publishBlind } from './publish'

test.use({ houseOf: 'frozen' })
test.describe.configure({ mode: 'serial' })

const BOARD = `/organizer/events/${BLIND}/board`

async function act(house: Furnished, form: Record<string, string>) {
  const headers = sent(house, house.staff['organizer'])
  return fetch(house.origin + BOARD, { method: 'POST', headers, body: new URLSearchParams(form) })
}

/** What was marked after the freeze, as stored and as shown; numbers that other pages hold anyway prove nothing. */
async function canaries(house: Furnished): Promise<string[]> {
  const rows = await house.db.resultRow.findMany({
    where: { version: { eventId: house.blind.id } },
    select: { totalHundredths: true, modules: true },
  })
  const marks = rows.flatMap(({ totalHundredths, modules }) => [
    totalHundredths ?? 0,
    ...Object.values(JSON.parse(modules) as Record<string, number>),
  ])
  const elsewhere = await textAt(house, `/api/v1/events/${OPEN}/board`, '')
  return [...new Set(marks.flatMap((mark) => [String(mark), showHundredths(mark)]))].filter(
    (one) => one.length > 3 && !elsewhere.text.includes(one),
  )
}

/** The public, somebody with a forged cookie, and a contestant of the frozen event. */
async function audience(house: Furnished): Promise<string[]> {
  const entry = await house.db.entry.findFirstOrThrow({
    where: { eventId: house.blind.id, NOT: { applicantId: null } },
    select: { applicantId: true },
  })
  return ['', 'season=x', await house.cookieOf({ applicantId: entry.applicantId ?? '' })]
}

async function crawl(
  house: Furnished,
  words: readonly string[],
  cookies: readonly string[],
): Promise<string[]> {
  const addresses = [
    ...(await everyAddress(house, BLIND)),
    `/files/draws/${BLIND}`,
    `/files/results/${BLIND}`,
  ]
  const found: string[] = []
  for (const cookie of cookies)
    for (const address of addresses) {
      const { text } = await textAt(house, address, cookie)
      const bare = text.replace(/(ETag|etag|x-request-id)","[^"]*"/g, '')
      found.push(
        ...words
          .filter((word) => new RegExp(`(?<![\\w.-])${word.replace('.', '\\.')}(?![\\w])`).test(bare))
          .map((word) => `${address}: ${word}`),
      )
    }
  return found
}

test('marked, locked, opened and published after the freeze: not one byte of it reaches the public', async ({
  house,
  browser,
}) => {
  const frames: string[] = []
  const page = await arrive(browser, house.origin)
  page.on('websocket', (line) => line.on('framereceived', ({ payload }) => frames.push(payload.toString())))
  await page.goto(`/watch/${BLIND}/wall`)
  expect((await act(house, { intent: 'freeze' })).status).toBe(200)
  await expect(page.locator('.frozen-plate')).toContainText('已封榜')

  await publishBlind(house, 7)
  const marks = await canaries(house)
  const names = house.blind.secrets.flatMap(({ words }) => words.slice(0, 1))
  expect(marks.length).toBeGreaterThan(5)
  const everybody = await audience(house)
  expect(await crawl(house, marks, everybody)).toEqual([])
  // who registered reads his own name
  expect(await crawl(house, names, everybody.slice(0, 2))).toEqual([])

  // the process of the test wrote; the server's sweep tells its watchers
  const topic = `board:${BLIND}`
  const { revision } = await house.db.topic.findUniqueOrThrow({
    where: { name: topic },
    select: { revision: true },
  })
  const told = () => frames.some((frame) => frame.includes(topic) && frame.includes(`"revision":${revision}`))
  await expect.poll(told).toBe(true)
  for (const frame of frames)
    expect(
      [...marks, ...names].filter((one) => frame.includes(`:${one},`) || frame.includes(one + '"')),
    ).toEqual([])
  await expect(page.locator('.frozen-plate')).toBeVisible()
  await page.context().close()
})

test('the control: released, the same crawl finds them', async ({ house }) => {
  expect((await act(house, { intent: 'release', reason: '闭幕式结束' })).status).toBe(200)
  const found = await crawl(house, await canaries(house), await audience(house))
  expect(found.some((one) => one.startsWith(`/api/v1/events/${BLIND}/board`))).toBe(true)
  expect(found.some((one) => one.startsWith('/my'))).toBe(true)
  expect(found.some((one) => one.startsWith(`/files/results/${BLIND}`))).toBe(true)
})
